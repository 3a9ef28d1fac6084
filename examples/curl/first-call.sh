#!/bin/sh
# The first calls of the API with curl. Without a Company ID: the companies. With one: the target groups of that company.
# Usage: sh first-call.sh [COMPANY_ID]
set -eu
trap 'fail 130 "Interrupted. Nothing was changed: run it again."' INT

fail() { # EXIT_CODE MESSAGE
  printf '%s\n' "$2" >&2
  exit "$1"
}

base=${KEEPNET_BASE_URL:-} id=${KEEPNET_CLIENT_ID:-} secret=${KEEPNET_CLIENT_SECRET:-} company=${1:-}
if [ -z "$base" ] || [ -z "$id" ] || [ -z "$secret" ]; then
  fail 2 "KEEPNET_BASE_URL, KEEPNET_CLIENT_ID or KEEPNET_CLIENT_SECRET is not set: set the address of the API and your \
credential, or start the sandbox with \"npx keepnet-mock\" and set KEEPNET_BASE_URL=http://127.0.0.1:4010, \
KEEPNET_CLIENT_ID=mock-reseller and KEEPNET_CLIENT_SECRET=mock-reseller-secret."
fi
[ $# -le 1 ] || fail 2 'Usage: sh first-call.sh [COMPANY_ID]'
case $base in
  *@*) fail 2 'KEEPNET_BASE_URL has an "@". Set it to the address of the API alone.' ;;
  https://* | http://127.0.0.1:* | http://localhost:*) ;;
  *) fail 2 'KEEPNET_BASE_URL is not https, so the secret was not sent. Only this machine may be called with http.' ;;
esac
case $company in
  *[!A-Za-z0-9._~-]*) fail 2 'The Company ID has a character that no Company ID has. Copy it from the list of companies.' ;;
esac
command -v curl >/dev/null || fail 1 'curl is not installed. Install it, for example with "apt-get install curl".'

# Calls PATH with more options of curl, and prints the response. On failure it says what the API said.
call() {
  path=$1
  shift
  if ! response=$(curl --silent --show-error --fail-with-body --max-time 60 "$@" "$base$path"); then
    fail 1 "$path failed. ${response:-There was no response.}"
  fi
  printf '%s: done\n' "$path" >&2
  printf '%s\n' "$response"
}

# The secret and the token go to curl by its input: every user of a machine can read the command lines of its processes.
response=$(printf %s "$secret" | call /connect/token --data grant_type=client_credentials --data scope=api1 \
  --data-urlencode "client_id=$id" --data-urlencode client_secret@-)
token=$(printf %s "$response" | sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p')
[ -n "$token" ] || fail 1 '/connect/token returned no token.'

if [ -z "$company" ]; then
  printf 'Authorization: Bearer %s\n' "$token" | call /api/companies/search --header @- \
    --header 'Content-Type: application/json' \
    --data '{
      "pageNumber": 1, "pageSize": 50, "orderBy": "CompanyName", "ascending": true,
      "filter": { "condition": "AND", "searchInputTextValue": "" }
    }'
  echo 'Copy a companyResourceId from it, for a call in that company: sh first-call.sh COMPANY_ID' >&2
else
  printf 'Authorization: Bearer %s\n' "$token" | call /api/target-groups --header @- \
    --header "X-KEEPNET-Company-Id: $company"
fi
