-- Systems with integer ids ask for people by number. It does not lead with the organization, see the commit of
-- events/log.sql: the planner would pick it for look-ups by id. Numbers cannot clash by the law of numberOf() in
-- events/person.ts; that nobody breaks it is seen to here.
create unique index people_by_number on people (number, organization_id, generation);
