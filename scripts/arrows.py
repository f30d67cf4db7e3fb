"""The arrows between the targets, held against what the sources import: `swift package dump-package` on standard input.

A target of the house imports only targets that Package.swift names among its own dependencies. The compiler's check
(--explicit-target-dependency-import-check) passes an import of a target that comes with another one; this does not.
"""

import json
import pathlib
import re
import sys

IMPORT = re.compile(r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?"
                    r"import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)", re.MULTILINE)
# What the pure targets may not import, whatever Package.swift says.
PURE = {"Law", "Enforcement", "Screening", "SupplyNetwork", "Ledger"}
ENGINES = {"Hummingbird", "HummingbirdCore", "GRDB", "GRDBSQLite", "CLibPQ", "NIOCore", "Logging"}


def names(dependency):
    """The name of a dependency as the manifest's dump writes it."""
    for kind in ("byName", "target", "product"):
        if kind in dependency:
            return dependency[kind][0]
    return None


def main():
    targets = {t["name"]: t for t in json.load(sys.stdin)["targets"]}
    faults = []
    for name, target in targets.items():
        folder = {"test": "Tests", "plugin": "Plugins"}.get(target["type"], "Sources")
        root = pathlib.Path(target.get("path") or f"{folder}/{name}")
        allowed = {names(d) for d in target["dependencies"]} | {name}
        for file in sorted(root.rglob("*.swift")):
            for module in IMPORT.findall(file.read_text(encoding="utf-8")):
                if module in targets and module not in allowed:
                    faults.append(f"{file}: {name} imports {module}, and Package.swift draws no such arrow")
                if name in PURE and module in ENGINES:
                    faults.append(f"{file}: {name} is pure and imports {module}")
    if faults:
        print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
