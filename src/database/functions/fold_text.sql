-- Migration 0018 makes fold_text(), because indexes are made of it. The right to call it is given here, where
-- `migrate` gives it again in a cluster that lacks the role.
grant execute on function fold_text(text) to rollcall_app;
