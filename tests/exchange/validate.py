#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds JSON files against a JSON Schema: validate.py SCHEMA FILE…"""
import json
import sys

import jsonschema

schema = json.load(open(sys.argv[1], encoding="utf-8"))
validator = jsonschema.Draft202012Validator(schema)
validator.check_schema(schema)
wrong = [f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
         for name in sys.argv[2:]
         for error in validator.iter_errors(json.load(open(name, encoding="utf-8")))]
print("\n".join(wrong[:20]))
sys.exit(bool(wrong))
