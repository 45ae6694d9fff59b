#!/usr/bin/env python3
"""Puts text files into a C++ source, so that the program finds them wherever it lies.

embed_texts.py OUTPUT HEADER FUNCTION ROOT FILE...   FUNCTION is qualified; HEADER declares it as
const std::vector<std::pair<std::string_view, std::string_view>>& FUNCTION(): path below ROOT, text.
"""
import os
import sys

output, header, function, root, *files = sys.argv[1:]
namespace, name = function.rsplit("::", 1)
entries = []
for path in sorted(files):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    # A single literal may not be arbitrarily long; neighbours are joined by the compiler.
    pieces = [text[i:i + 4000] for i in range(0, len(text), 4000)] or [""]
    literals = "\n".join(f'R"embedded({piece})embedded"' for piece in pieces)
    entries.append(f'    {{"{os.path.relpath(path, root)}",\n{literals}}},\n')
source = f"""// Made by cmake/embed_texts.py; do not edit.
#include "{header}"

namespace {namespace} {{

const std::vector<std::pair<std::string_view, std::string_view>>& {name}()
{{
    static const std::vector<std::pair<std::string_view, std::string_view>> kTexts{{
{"".join(entries)}    }};
    return kTexts;
}}

}} // namespace {namespace}
"""
os.makedirs(os.path.dirname(output), exist_ok=True)
with open(output, "w", encoding="utf-8") as file:
    file.write(source)
