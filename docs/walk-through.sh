#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Two people meet on a running server with nothing but curl, openssl, jq and bash: they sign in,
# make a place, write, invite, join and read. docs/protocol-http.md explains each step.
#   ./docs/walk-through.sh http://localhost:8100
# The bodies here are random bytes where a real client has sealed words: the server can't tell.
set -euo pipefail

server=${1:?Say where the server is, such as http://localhost:8100}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

b64u() { basenc --base64url -w0 | tr -d '='; }
unb64u() { # base64url needs its padding back
  local text=$1
  while [ $((${#text} % 4)) -ne 0 ]; do text="$text="; done
  printf %s "$text" | basenc --base64url -d
}
fresh() { openssl rand "$1" | b64u; }
u() { printf "%0$(($1 / 4))X" "$2" | basenc --base16 -d; } # u BITS NUMBER, big-endian
label() { printf 'heart/1/%s\0' "$1"; }

# A person: an Ed25519 key pair; the id is the public key. (The seal key is X25519.)
be() {
  me=$work/$1
  openssl genpkey -algorithm ed25519 -out "$me.pem"
  person=$(openssl pkey -in "$me.pem" -pubout -outform DER | tail -c 32 | b64u)
  seal=$(openssl genpkey -algorithm x25519 | openssl pkey -pubout -outform DER | tail -c 32 | b64u)
}
sign() { # what to sign comes on standard input
  cat >"$work/form"
  openssl pkeyutl -sign -rawin -inkey "$me.pem" -in "$work/form" | b64u
}
ask() { # ask METHOD PATH [JSON]
  curl -sS --fail-with-body -X "$1" -b "$me.cookies" -c "$me.cookies" "$server$2" \
    ${3:+-H 'Content-Type: application/json' --data-binary "$3"}
}

sign_in() {
  local challenge sig
  challenge=$(ask POST /v1/challenges "{\"person\":\"$person\"}" | jq -r .challenge)
  sig=$({ label sign-in; u 16 ${#server}; printf %s "$server"; unb64u "$challenge"; unb64u "$seal"; } | sign)
  ask POST /v1/sessions "{\"person\":\"$person\",\"seal\":\"$seal\",\"challenge\":\"$challenge\",\"sig\":\"$sig\"}" >/dev/null
}

signed_form() { # LOG SEQ AUTHOR PREV ID BODY; the epoch is 1
  label entry; unb64u "$1"; u 64 "$2"; unb64u "$3"; u 32 1; unb64u "$4"; unb64u "$5"
  u 32 "$(unb64u "$6" | wc -c)"; unb64u "$6"
}
entry() { # LOG SEQ PREV
  local id body sig
  id=$(fresh 16) body=$(fresh 284)
  sig=$(signed_form "$1" "$2" "$person" "$3" "$id" "$body" | sign)
  jq -nc --arg log "$1" --argjson seq "$2" --arg author "$person" --arg prev "$3" --arg id "$id" \
    --arg body "$body" --arg sig "$sig" '{$log,$seq,$author,epoch:1,$prev,$id,$body,$sig}'
}
genesis() { { label genesis; unb64u "$1"; } | openssl dgst -sha256 -binary | b64u; }
hash_of() { # a stamped entry as JSON: what the next one names as prev
  local it=$1
  f() { jq -r ".$1" <<<"$it"; }
  { label stamped; signed_form "$(f log)" "$(f seq)" "$(f author)" "$(f prev)" "$(f id)" "$(f body)"
    unb64u "$(f sig)"; u 64 "$(f at)"; } | openssl dgst -sha256 -binary | b64u
}

be anna; sign_in; echo "Anna is signed in."
place=$(fresh 16) log=$(fresh 16) lookup=$(fresh 16)
ask PUT "/v1/places/$place" >/dev/null
ask PUT "/v1/places/$place/logs/$log" >/dev/null; echo "A place with a log stands."
ask POST "/v1/logs/$log/entries" "$(entry "$log" 1 "$(genesis "$log")")" | jq -c .
expires=$((($(date +%s) + 3600) * 1000))
ask PUT "/v1/invitations/$lookup" "{\"place\":\"$place\",\"blob\":\"$(fresh 184)\",\"expiresAt\":$expires}" >/dev/null

be ben; sign_in; echo "Ben is signed in."
door=$(ask GET "/v1/invitations/$lookup")
joined=$(entry "$place" $(($(jq .head.seq <<<"$door") + 1)) "$(jq -r .head.hash <<<"$door")")
ask POST "/v1/invitations/$lookup/join" "$joined" | jq -c .
first=$(ask GET "/v1/logs/$log/entries?after=0" | jq -c '.entries[0]')
ask POST "/v1/logs/$log/entries" "$(entry "$log" 2 "$(hash_of "$first")")" | jq -c .
echo "Ben joined, read Anna's entry and answered it."
