#!/usr/bin/env bash
# Fetches what the tests with real clients need, once, into build/clients (outside the source tree's git).
set -euo pipefail
