"""Cuts the PDF's fonts out of Noto's. `cargo xtask fonts` calls it with the folder of the npm packages and the folder to write to.

Letters, marks and their placing come from Noto Sans, signs from Noto Sans Math and Symbols 2, Arabic from Noto Sans Arabic.
Hinting goes: the letters are for paper.
"""

import sys
from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.ttLib.tables._g_l_y_f import Glyph

# What people in Finland write: Latin of all of Europe, Africa and Vietnam with the Sámi languages, Greek, Cyrillic of all its
# languages; punctuation, currencies, fractions. Rarer letters are drawn from a letter and its marks, which are all here.
LETTERS = [
    (0x20, 0x7E), (0xA0, 0x24F), (0x253, 0x254), (0x256, 0x257), (0x259, 0x259), (0x25B, 0x25B), (0x263, 0x263), (0x268, 0x269),
    (0x272, 0x272), (0x275, 0x275), (0x28B, 0x28B), (0x292, 0x292), (0x2B0, 0x345), (0x37E, 0x37E), (0x384, 0x3CE), (0x400, 0x482),
    (0x48A, 0x4FF), (0x1E9E, 0x1E9E), (0x1EA0, 0x1EF9), (0x2010, 0x2015), (0x2018, 0x2027), (0x202F, 0x2033), (0x2039, 0x203A),
    (0x2044, 0x2044), (0x2070, 0x208E), (0x20A6, 0x20B4), (0x20B8, 0x20BF), (0x2103, 0x2103), (0x2116, 0x2116), (0x2122, 0x2122),
    (0x2153, 0x215E), (0x2212, 0x2212), (0x25CC, 0x25CC), (0xFFFD, 0xFFFD),
]
MATHS = [(0x2190, 0x2199), (0x221A, 0x221E), (0x2248, 0x2248), (0x2260, 0x2265), (0x25A0, 0x25A1), (0x25CB, 0x25CB), (0x25CF, 0x25CF),
         (0x2605, 0x2606), (0x2665, 0x2665), (0x2713, 0x2713)]
BOXES = [(0x2610, 0x2612)]
# Arabic, Persian, Dari, Kurdish, Pashto, Urdu; with the spaces, digits and signs that stand between the words.
ARABIC = [(0x20, 0x3F), (0x5B, 0x5D), (0xAB, 0xAB), (0xBB, 0xBB), (0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0x200C, 0x200D), (0xFDF2, 0xFDF2), (0xFDFC, 0xFDFD), (0x25CC, 0x25CC), (0xFFFD, 0xFFFD)]

# What may be a further letter of a ligature.
JOINED = [(0x620, 0x65F), (0x66E, 0x6D3), (0x6D5, 0x6D5), (0x6EE, 0x6EF), (0x6FA, 0x6FF), (0x750, 0x77F), (0x200C, 0x200D)]

PLACING = ["kern", "mark", "mkmk", "ccmp", "locl"]
JOINING = PLACING + ["init", "medi", "fina", "isol", "rlig", "calt", "liga", "curs"]


def cut(path, ranges, features, drop=()):
    options = subset.Options(
        layout_features=features, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], notdef_outline=True, hinting=False, glyph_names=False,
        drop_tables=[*subset.Options().drop_tables, "STAT", "gasp", *drop],
    )
    font = subset.load_font(path, options)
    wanted = [code for first, last in ranges for code in range(first, last + 1)]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    return font


def with_unseen(font, ranges, above):
    """Gives each letter a second glyph that leaves nothing on paper, under its own number plus `above`."""
    letters = [code for first, last in ranges for code in range(first, last + 1)]
    names = {above + code: f"unseen{code:04X}" for code in letters}
    glyf, hmtx = font["glyf"], font["hmtx"]
    for name in names.values():
        glyf[name], hmtx[name] = Glyph(), (0, 0)
    wide = CmapSubtable.newSubtable(12)
    wide.platformID, wide.platEncID, wide.language = 3, 10, 0
    wide.cmap = {**font.getBestCmap(), **names}
    font["cmap"].tables.append(wide)


def save(font, path):
    # The same input gives the same bytes, whenever it is cut.
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(path)


def main(packages, out, scratch):
    def ttf(package, *path):
        return packages.joinpath("@expo-google-fonts", package, *path)

    plain = ("GSUB", "GPOS", "GDEF", "MATH", "BASE", "vhea", "vmtx", "VORG")
    signs = [
        cut(ttf("noto-sans-math", "400Regular", "NotoSansMath_400Regular.ttf"), MATHS, [], plain),
        cut(ttf("noto-sans-symbols-2", "400Regular", "NotoSansSymbols2_400Regular.ttf"), BOXES, [], plain),
    ]
    for weight, name in [("400Regular", "NotoSans-Regular.ttf"), ("700Bold", "NotoSans-Bold.ttf")]:
        letters = cut(ttf("noto-sans", weight, f"NotoSans_{weight}.ttf"), LETTERS, PLACING)
        parts = []
        for number, part in enumerate([letters, *signs]):
            path = scratch / f"{number}.ttf"
            part.save(path)
            parts.append(str(path))
        merged = Merger(Options(drop_tables=["vmtx", "vhea"])).merge(parts)
        # A merge takes the tallest lines; these are set as Noto Sans is.
        for table, fields in [("hhea", ["ascent", "descent", "lineGap"]),
                              ("OS/2", ["sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"])]:
            for field in fields:
                setattr(merged[table], field, getattr(letters[table], field))
        merged["head"].created = letters["head"].created
        save(merged, out / name)
    arabic = cut(ttf("noto-sans-arabic", "NotoSansArabic_400Regular.ttf"), ARABIC, JOINING)
    with_unseen(arabic, JOINED, 0xF0000)
    save(arabic, out / "NotoSansArabic-Regular.ttf")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
