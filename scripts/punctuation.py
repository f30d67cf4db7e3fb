"""Finds half-width punctuation in the Chinese of the sources: `主要事实:` wants `主要事实：`, `(依法…)` wants `（依法…）`.

Reads string literals only, with interpolations left out, and speaks where the mark stands beside a Chinese character or
beside an interpolation that does. What is read and not written (a plan's own text, with whatever marks it has) is let be.
"""
import pathlib
import re
import sys

HAN = "[\u3400-\u9fff“”‘’《》〈〉〔〕、，。：；？！（）]"
# What opens a quotation may stand before a mark that is spoken of: “? ”.
BEFORE = HAN.replace("“", "").replace("‘", "")
VALUE = "\ue000"
WRONG = re.compile(f"{BEFORE}{VALUE}?[,:;?!()]|[,;?!(]{VALUE}?{HAN}|[)]{HAN}")
# What the readers of plans, listings and codes look for, and examples of what others write.
READ = {"Enforcement/Plans", "Screening", "Law/Identifiers"}


def literals(line):
    """The string literals of a line, each interpolation as one character."""
    text, depth, place = None, 0, 0
    while place < len(line):
        if text is None:
            if line.startswith("//", place):
                return
            if line[place] == '"':
                text = ""
        elif depth:
            depth += {"(": 1, ")": -1}.get(line[place], 0)
        elif line.startswith("\\(", place):
            text, depth, place = text + VALUE, 1, place + 1
        elif line[place] == "\\":
            place += 1
        elif line[place] == '"':
            yield text
            text = None
        else:
            text += line[place]
        place += 1
    if text:
        yield text


def chinese(text):
    """Whether a literal is a Chinese text: neither a set of marks nor an English one with a Chinese term in it."""
    return re.search("[\u3400-\u9fff]{2}", text) and len(re.findall("[A-Za-z]+", text)) <= len(re.findall(HAN, text))


def main(root):
    found = 0
    for file in sorted(root.rglob("*.swift")):
        name = str(file.relative_to(root))
        if any(name.startswith(part) for part in READ):
            continue
        within = False
        for number, line in enumerate(file.read_text().splitlines(), 1):
            multiline = within or line.count('"""') % 2
            within ^= line.count('"""') % 2 == 1
            for text in literals('"' + line.strip() + '"' if multiline and '"""' not in line else line):
                if chinese(text) and WRONG.search(text):
                    print(f"{file}:{number}: {text.replace(VALUE, '…').strip()}")
                    found += 1
    return found


if __name__ == "__main__":
    sys.exit(1 if main(pathlib.Path(sys.argv[1])) else 0)
