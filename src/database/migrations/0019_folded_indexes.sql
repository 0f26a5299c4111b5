-- In a migration of its own: lists go on while the indexes are made, which `alter table` would not allow.
create index people_by_folded_name on people (organization_id, generation, (
  coalesce(folded_name, case when octet_length(name) = char_length(name)
    then lower(name collate "C") else fold_text(name collate "C") end)
), id) where standing = 'current';
create index people_by_folded_text on people using gin (organization_id, ((
  coalesce(folded_name, case when octet_length(name) = char_length(name)
    then lower(name collate "C") else fold_text(name collate "C") end)
  || ' ' || coalesce(folded_email, case when octet_length(email) = char_length(email)
    then lower(email collate "C") else fold_text(email collate "C") end)
  || ' ' || coalesce(phone, '')
)) gin_trgm_ops);
