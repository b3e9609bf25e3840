create function refuse_change_of_audit_entry() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.written_at < current_timestamp - interval '30 days' then
            return old;
        end if;
    end if;
    raise exception 'entries of the audit log are neither changed nor deleted' using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_change_of_audit_entry();

create trigger audit_entry_not_emptied before truncate on audit_entry
    for each statement execute function refuse_change_of_audit_entry();
