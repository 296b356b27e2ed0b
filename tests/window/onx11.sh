#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs a test program on an X server of its own with a window manager, without which no window is ever active.
# X11's editors take keys that offscreen ones do not.
exec xvfb-run -a -s "-screen 0 1600x1000x24" sh -c 'openbox 2>/dev/null & sleep 0.5; exec "$0" "$@"' "$@"
