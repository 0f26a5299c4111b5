-- Lists by the state of the newest invitation. An invitation expires without an event: pending ones whose
-- time is over are found by their time. The second index is that of no other condition, so that the planner
-- reads a page of pending invitations by the first one, in the order of the page.
create index people_by_invitation on people (organization_id, generation, (invitation ->> 'state'), id)
  where invitation is not null;
create index people_lapsing on people (
  organization_id, generation,
  (case when invitation ->> 'state' = 'pending' then (invitation ->> 'expires_at')::bigint end)
)
  where case when invitation ->> 'state' = 'pending' then (invitation ->> 'expires_at')::bigint end
    is not null;
