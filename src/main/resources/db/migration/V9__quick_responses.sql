create table quick_response (
    id       uuid primary key,
    version  bigint        not null,
    owner_id uuid references account (id) on delete cascade,
    title    varchar(80)   not null,
    shortcut varchar(30)   not null,
    text     varchar(4000) not null,
    -- Those without an owner are shared, and share one set of shortcuts.
    constraint quick_response_shortcut unique nulls not distinct (owner_id, shortcut)
);

insert into quick_response (id, version, title, shortcut, text) values
    ('5d0c5f0e-6a5b-4a8e-9a43-0d1f6f0e1a01', 0, 'Greeting', 'greeting',
     'Hi {student}, I’m {technician}. Thanks for writing to us! Let’s look at {topic} together.'),
    ('5d0c5f0e-6a5b-4a8e-9a43-0d1f6f0e1a02', 0, 'More info', 'info',
     'Could you tell me a little more, {student}? What helps most: the code you have, the exact error message, and what you expected to happen instead.'),
    ('5d0c5f0e-6a5b-4a8e-9a43-0d1f6f0e1a03', 0, 'Checking', 'checking',
     'Let me check that for you. It may take me a few minutes; please stay here, and I’ll write as soon as I know more.'),
    ('5d0c5f0e-6a5b-4a8e-9a43-0d1f6f0e1a04', 0, 'Resolution check', 'resolved',
     'Did that solve it, {student}? If anything about {topic} is still unclear, tell me, and we’ll go on from there.'),
    ('5d0c5f0e-6a5b-4a8e-9a43-0d1f6f0e1a05', 0, 'Additional help', 'more-help',
     'Glad I could help, {student}! Is there anything else we can look at today?');
