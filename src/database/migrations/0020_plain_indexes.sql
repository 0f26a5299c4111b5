-- Replaced by the indexes of the migration before. Alone, because it waits for lists that are under way, and
-- writes wait for it.
drop index people_by_name, people_by_text;
