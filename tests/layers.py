#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails when a file includes a room that its own room may not include, or when a source lacks its licence line."""
import pathlib
import re
import sys

# Room: the rooms it may include directly. What these include, it may include too.
MAY_INCLUDE = {
    "models/schema": [],
    "models/settings": ["models/schema"],
    "models/domain": ["models/schema"],
    "models/library": ["models/domain"],
    "models/store": ["models/domain"],
    "models/exchange": ["models/store"],
    "models/edit": ["models/store"],
    "models/items": ["models/edit", "models/library"],
    "models/report": ["models/domain", "models/library"],
    "views/paper": ["models/report"],
    "views/style": [],
    "views/parts": ["views/style", "models/settings"],
    "views/fields": ["models/items", "views/parts"],
    "views/tabs": ["views/fields", "views/paper", "models/exchange"],
    "views/call": ["views/fields"],
    "views/planning": ["views/fields"],
    "views/window": ["views/tabs", "views/call", "views/planning"],
    "app": ["views/window", "views/paper", "models/exchange", "models/edit", "models/settings"],
}
SQL_ROOM = "models/store"
SQL = re.compile(r'#include <(QSql\w+|sqlite3\.h)>')


def reachable(room):
    seen, todo = set(), [room]
    while todo:
        one = todo.pop()
        if one not in seen:
            seen.add(one)
            todo += MAY_INCLUDE[one]
    return seen


def room_of(path):
    return max((room for room in MAY_INCLUDE if path.startswith(room + "/")), key=len, default=None)


def main():
    root = pathlib.Path(__file__).resolve().parent.parent
    broken = []
    for top in ("app", "models", "views", "tests"):
        for file in sorted((root / top).rglob("*")):
            if file.name == "CMakeLists.txt" and not file.read_text().startswith("# SPDX-License-Identifier: Apache-2.0\n"):
                broken.append(f"{file.relative_to(root)} lacks its SPDX line")
            if file.suffix not in {".h", ".cpp"}:
                continue
            name, text = str(file.relative_to(root)), file.read_text()
            if not text.startswith("// SPDX-License-Identifier: Apache-2.0\n"):
                broken.append(f"{name} lacks its SPDX line")
            room = room_of(name)
            if top == "tests":
                continue
            if room is None:
                broken.append(f"{name} is in no room")
                continue
            for included in re.findall(r'#include "([^"]+)"', text):
                there = room_of(included)
                if there is None or there not in reachable(room):
                    broken.append(f"{name} includes {included}")
            if SQL.search(text) and room != SQL_ROOM:
                broken.append(f"{name} knows SQL")
    print("\n".join(broken))
    return bool(broken)


if __name__ == "__main__":
    sys.exit(main())
