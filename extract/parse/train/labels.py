"""The label sets, fixed so that every run and every export has them in one order."""

from pathlib import Path

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()

XPOS = (
    "$ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS "
    "PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB ``"
).split()

DEPREL = (
    "acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound "
    "compound:prt conj cop csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl "
    "fixed flat goeswith iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer "
    "nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct reparandum root vocative xcomp"
).split()

# What turns a form into its lemma (lemmas.script): the scripts that the training treebanks need at least three times.
LEMMA = Path(__file__).with_name("lemma_scripts.txt").read_text(encoding="utf8").split("\n")[:-1]

# Names: who, which body, where; peoples, faiths and parties; named events; dates and sums of money;
# and MISC for works, products, laws and other things with a name.
NAME_TYPES = "PER ORG LOC NORP EVENT DATE MONEY MISC".split()
TAGS = ["O"] + [f"{bi}-{t}" for t in NAME_TYPES for bi in "BI"]
