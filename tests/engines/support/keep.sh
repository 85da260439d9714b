#!/bin/sh
# keep.sh FOLDER PROGRAM ARGUMENTS…: runs a program for as long as its own input is open, and leaves nothing
# behind. Whoever started this lets go by closing that input, or by dying in whatever way. It has to lead a
# process group: all that belongs to it is asked to end, and after three seconds is ended.
folder=$1
shift
exec 3<&0
trap : TERM
# Outside the group: the folder goes when nobody is left who writes into it.
setsid sh -c 'while kill -0 "-$1"; do sleep 0.5; done; rm -rf "$2"' - "$$" "$folder" 3<&- </dev/null >/dev/null 2>&1 &
(
  trap : TERM
  read -r _ <&3
  kill -TERM 0
  sleep 3 3<&-
  kill -KILL 0
) &
"$@" </dev/null 3<&-
echo "$1 has ended ($?)" >&2
kill -KILL 0
