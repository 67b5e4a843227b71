#!/bin/bash
# Makes the five logins of docs/deployment.md and lets each take its roles. May be repeated.
set -euo pipefail

login() {
  local name=$1 password=$2 roles=$3
  psql "$DATABASE_OWNER_URL" --quiet --set ON_ERROR_STOP=1 --set name="$name" --set password="$password" <<SQL
select format('create role %I login noinherit', :'name')
  where not exists (select 1 from pg_roles where rolname = :'name') \gexec
alter role :"name" password :'password';
grant $roles to :"name";
SQL
}

login evenbeeld_web "$WEB_PASSWORD" evenbeeld_office
login evenbeeld_web_access "$WEB_ACCESS_PASSWORD" "evenbeeld_access, evenbeeld_jobs"
login evenbeeld_web_audit "$WEB_AUDIT_PASSWORD" evenbeeld_audit_reader
login evenbeeld_web_public "$WEB_PUBLIC_PASSWORD" evenbeeld_public
login evenbeeld_web_figures "$WEB_FIGURES_PASSWORD" evenbeeld_figures
