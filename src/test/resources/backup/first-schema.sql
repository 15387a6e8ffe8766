-- A small conference in the first schema, with what was before: every later schema is reached from here by the migrations.
insert into number_series values ('project', 1);
insert into account (id, version, username, name, password, roles, created_at) values
    ('00000000-0000-7000-8000-000000000001', 3, 'ute', 'Ute O''Hara \\ "die" Größe', null, 'ADMIN', '2019-11-01 08:00:00.000001');
insert into guideline_edition (id, version, title, programme, partners, link, adoption_by, adoption_at) values
    ('00000000-0000-7000-8000-000000000002', 0, 'Leitlinien', 'Programm', 'Partner', '', '00000000-0000-7000-8000-000000000001', '2019-11-01 08:00:00');
insert into guideline values ('00000000-0000-7000-8000-000000000002', 0, 'Alle reden mit');
insert into field_of_action values
    ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002', 1, 'Sprache', '', 'speech', 'blue');
insert into institution values ('00000000-0000-7000-8000-000000000004', 0, 'Volkshochschule');
insert into conference values
    ('00000000-0000-7000-8000-000000000005', 0, 'IK5', 'ik5', 'Konferenz', '2019-11-08 14:00:00', '2019-11-08 18:00:00', 'Kreishaus',
     'Zeile eins\nZeile zwei', '', '00000000-0000-7000-8000-000000000002', 'Frau Muster', '', 'muster@example.org',
     '2019-11-08 13:00:00', '2019-11-08 18:00:00', 'RUNNING', '00000000-0000-7000-8000-000000000001', '2019-11-02 08:00:00');
insert into breakout_group values
    ('00000000-0000-7000-8000-000000000006', 0, '00000000-0000-7000-8000-000000000005', 1, 'Sprache', '', '', 'COLLECT', 'SPRACHEN');
insert into group_field values ('00000000-0000-7000-8000-000000000006', 0, '00000000-0000-7000-8000-000000000003');
insert into group_moderator values ('00000000-0000-7000-8000-000000000006', '00000000-0000-7000-8000-000000000001');
insert into participant values
    ('00000000-0000-7000-8000-000000000007', 0, '00000000-0000-7000-8000-000000000006', repeat('a', 64), '', '', 'GERMAN',
     '2019-11-08 14:05:00', '2019-11-08 14:05:00');
insert into contribution (id, version, conference, breakout_group, author, number, kind, field, text, language, arrived_at, late) values
    ('00000000-0000-7000-8000-000000000008', 0, '00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000006',
     '00000000-0000-7000-8000-000000000007', 1, 'NEED', '00000000-0000-7000-8000-000000000003', 'Mehr Kurse 🙂 für Straße und Haus',
     'GERMAN', '2019-11-08 14:10:00.123456', false),
    ('00000000-0000-7000-8000-000000000009', 0, '00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000006',
     '00000000-0000-7000-8000-000000000007', 2, 'NEED', '00000000-0000-7000-8000-000000000003', 'Wird später verborgen',
     'GERMAN', '2019-11-08 14:11:00', true);
insert into recommendation (id, version, conference, number, field, title, text, worded_by, worded_at, publication_by, publication_at) values
    ('00000000-0000-7000-8000-000000000010', 0, '00000000-0000-7000-8000-000000000005', 'IK5-H1-01', '00000000-0000-7000-8000-000000000003',
     'Kurse', 'Es gibt Kurse', '00000000-0000-7000-8000-000000000001', '2019-11-08 16:00:00', '00000000-0000-7000-8000-000000000001',
     '2019-11-09 08:00:00');
insert into recommendation_source values ('00000000-0000-7000-8000-000000000010', '00000000-0000-7000-8000-000000000008');
insert into project (id, version, conference, number, title, goal, indicator, pace, state, begun_at, institution, responsibility, reason) values
    ('00000000-0000-7000-8000-000000000011', 0, '00000000-0000-7000-8000-000000000005', 'P-2019-001', 'Kurse', 'Ziel', '', 'SHORT',
     'RUNNING', '2019-12-01 08:00:00', '00000000-0000-7000-8000-000000000004', 'ACCEPTED', '');
insert into project_field values ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000003');
insert into project_recommendation values ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000010');
insert into implementation_step values
    ('00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-000000000011', 0, 'Raum finden', 'Frau Muster', '2020-02-29',
     'Volkshochschule', '2020-02-28 08:00:00');
insert into progress_report values
    ('00000000-0000-7000-8000-000000000013', '00000000-0000-7000-8000-000000000011', 'Volkshochschule', '2020-03-01 08:00:00', 'RUNNING', 'Es läuft');
