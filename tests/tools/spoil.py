"""Breaks promises of a PDF, each in a file of its own: `spoil.py whole.pdf HOW…` writes `form-spoilt-HOW.pdf` beside it.
The validator must notice each."""

import sys
from pathlib import Path

import pikepdf
from pikepdf import Name


def lang(pdf):
    for holder in [pdf.Root, *(o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/S" in o)]:
        if "/Lang" in holder:
            del holder["/Lang"]


def untagged(pdf):
    """The first marked line of the first page loses its marks."""
    page = pdf.pages[0]
    instructions = list(pikepdf.parse_content_stream(page))
    first = next(at for at, i in enumerate(instructions) if str(i.operator) == "BDC" and Name.MCID in i.operands[1])
    depth = 0
    for last in range(first, len(instructions)):
        depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(str(instructions[last].operator), 0)
        if depth == 0:
            break
    kept = instructions[:first] + instructions[first + 1:last] + instructions[last + 1:]
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(kept))


def elements(pdf, kind):
    return [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == kind]


def scope(pdf):
    for heading in elements(pdf, "/TH"):
        del heading["/A"]


def font(pdf):
    for descriptor in pdf.objects:
        if isinstance(descriptor, pikepdf.Dictionary) and "/FontFile2" in descriptor:
            del descriptor["/FontFile2"]


def title(pdf):
    del pdf.Root.ViewerPreferences


def marked(pdf):
    del pdf.Root.MarkInfo


def metadata(pdf):
    del pdf.Root.Metadata


def related(pdf):
    for file in pdf.objects:
        if isinstance(file, pikepdf.Dictionary) and "/AFRelationship" in file:
            del file["/AFRelationship"]


if __name__ == "__main__":
    whole = Path(sys.argv[1])
    for how in set(sys.argv[2:]):
        with pikepdf.open(whole) as pdf:
            globals()[how](pdf)
            pdf.save(whole.with_name(f"form-spoilt-{how}.pdf"))
