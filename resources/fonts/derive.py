#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Derive the face "Fuwutai Sans" from Noto Sans CJK SC (SIL Open Font License 1.1, which asks for another name).

Why: in a PDF a glyph is turned back into text through the character map. Noto maps one glyph from an ideograph and from a
radical or compatibility character, and swaps digits through GSUB, so copied text comes out wrong. The derived face has one
character a glyph and no substitutions. Printing alike on every machine comes with it.

usage: derive.py NotoSansCJK-Regular.ttc OUT.otf Regular|Bold
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTCollection

FAMILY = "Fuwutai Sans"
KEPT = [
    (0x0020, 0x024F), (0x02B0, 0x036F), (0x0370, 0x03FF), (0x0400, 0x045F), (0x2000, 0x206F), (0x2070, 0x209F),
    (0x20A0, 0x20BF), (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF), (0x2460, 0x24FF),
    (0x2500, 0x259F), (0x25A0, 0x25FF), (0x2600, 0x27BF), (0x2FF0, 0x2FFF), (0x3000, 0x303F), (0x3040, 0x30FF),
    (0x3100, 0x312F), (0x31A0, 0x31BF), (0x31C0, 0x31EF), (0x3200, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF),
    (0xFE10, 0xFE1F), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF), (0x20000, 0x323AF),
]
PREFERRED = {0x2013, 0x3000, 0xFF0F, 0xFF5E}
DROPPED_TABLES = ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx"]


def face_of(path):
    for font in TTCollection(path).fonts:
        if font["name"].getDebugName(1) == "Noto Sans CJK SC":
            return font
    sys.exit(f"{path}: no face Noto Sans CJK SC")


def one_character_a_glyph(font):
    """Of the characters that share a glyph the one in daily use keeps it; ui/paper/fonts.cpp folds the others into it."""
    def rank(code):
        return (not (0x4E00 <= code <= 0x9FFF or code in PREFERRED), code)

    owner = {}
    for code, glyph in sorted(font.getBestCmap().items(), key=lambda entry: rank(entry[0])):
        if any(low <= code <= high for low, high in KEPT):
            owner.setdefault(glyph, code)
    return sorted(owner.values())


def shrink(font, codes):
    options = subset.Options()
    options.drop_tables += DROPPED_TABLES
    options.layout_features = []
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.hinting = False
    worker = subset.Subsetter(options)
    worker.populate(unicodes=codes)
    worker.subset(font)


def rename(font, style):
    postscript = f"FuwutaiSans-{style}"
    names = {1: FAMILY, 2: style, 3: f"1.0;{postscript}", 4: f"{FAMILY} {style}", 6: postscript}
    table = font["name"]
    kept = [n for n in table.names if n.nameID in (0, 13, 14) and n.platformID == 3 and n.langID == 0x409]
    table.names = kept
    for name_id, text in names.items():
        table.setName(text, name_id, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames = [postscript]
    cff[0].rawDict.update({"FamilyName": FAMILY, "FullName": f"{FAMILY} {style}"})
    cff[0].FamilyName, cff[0].FullName = FAMILY, f"{FAMILY} {style}"


def main():
    source, target, style = sys.argv[1:4]
    font = face_of(source)
    shrink(font, one_character_a_glyph(font))
    rename(font, style)
    font.save(target)


if __name__ == "__main__":
    main()
