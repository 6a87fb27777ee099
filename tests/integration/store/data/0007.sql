INSERT INTO inbox (key, at, subject) VALUES
('Ev1', '2026-11-23 09:00:00.000000', '');
INSERT INTO workspaces (id, platform, external_id, name, next_task_number) VALUES
('01M83BKSZ8EESCSTJFMSFG1NV9', 'slack', 'walk 0', 'Harbour', 1),
('01M83BKT0FPTACGNDQG0VAZDKT', 'slack', 'walk 1', 'Harbour', 1),
('01M83BKT1SG9HDHZ8992173FV9', 'slack', 'walk 2', 'Harbour', 1),
('01M83BKT2C6DEF1HZPHF3NPVBQ', 'slack', 'T1', 'Harbour', 1);
INSERT INTO conversations (id, workspace_id, platform, channel_id, thread_id, awaits_thread, closed_why) VALUES
('01M83BKSZC0SW8DQH5K8074CWA', '01M83BKSZ8EESCSTJFMSFG1NV9', 'slack', 'C1', NULL, TRUE, NULL),
('01M83BKSZEB8HQGJZN1KW1YJDV', '01M83BKSZ8EESCSTJFMSFG1NV9', 'slack', 'C2', NULL, TRUE, NULL),
('01M83BKT0HE2R6JD0MEGE0B0AX', '01M83BKT0FPTACGNDQG0VAZDKT', 'slack', 'C1', NULL, TRUE, NULL),
('01M83BKT0HE2R6JD0MEGE0B0AY', '01M83BKT0FPTACGNDQG0VAZDKT', 'slack', 'C2', NULL, TRUE, NULL),
('01M83BKT1V0ZCWXD8PPRTKQ33N', '01M83BKT1SG9HDHZ8992173FV9', 'slack', 'C1', NULL, TRUE, NULL),
('01M83BKT1V0ZCWXD8PPRTKQ33P', '01M83BKT1SG9HDHZ8992173FV9', 'slack', 'C2', NULL, TRUE, NULL),
('01M83BKT2EHNK7BWJ6FY0TG6FM', '01M83BKT2C6DEF1HZPHF3NPVBQ', 'slack', 'C1', '17.1', FALSE, NULL),
('01M83BKT2EHNK7BWJ6FY0TG6FN', '01M83BKT2C6DEF1HZPHF3NPVBQ', 'slack', 'C2', NULL, TRUE, 'channel archived');
INSERT INTO installations (workspace_id, sealed, installed_at) VALUES
('01M83BKT2C6DEF1HZPHF3NPVBQ', X'7365616c65643a206e6f7468696e672063616e2062652072656164206f66206974', '2026-11-23 09:00:00.000000');
INSERT INTO people (id, workspace_id, external_id, name) VALUES
('01M83BKSZAR7C2ZV1V8HGW46K4', '01M83BKSZ8EESCSTJFMSFG1NV9', 'U0', 'person 0'),
('01M83BKSZBJD3SM3R6NSJ6QDW2', '01M83BKSZ8EESCSTJFMSFG1NV9', 'U1', 'person 1'),
('01M83BKSZBJD3SM3R6NSJ6QDW3', '01M83BKSZ8EESCSTJFMSFG1NV9', 'U2', 'person 2'),
('01M83BKSZC0SW8DQH5K8074CW9', '01M83BKSZ8EESCSTJFMSFG1NV9', 'U3', 'person 3'),
('01M83BKT0GMGSGMZAM8EXM0VZ1', '01M83BKT0FPTACGNDQG0VAZDKT', 'U0', 'person 0'),
('01M83BKT0GMGSGMZAM8EXM0VZ2', '01M83BKT0FPTACGNDQG0VAZDKT', 'U1', 'person 1'),
('01M83BKT0GMGSGMZAM8EXM0VZ3', '01M83BKT0FPTACGNDQG0VAZDKT', 'U2', 'person 2'),
('01M83BKT0HE2R6JD0MEGE0B0AW', '01M83BKT0FPTACGNDQG0VAZDKT', 'U3', 'person 3'),
('01M83BKT1TVBGYAX9FCVQHTYWD', '01M83BKT1SG9HDHZ8992173FV9', 'U0', 'person 0'),
('01M83BKT1TVBGYAX9FCVQHTYWE', '01M83BKT1SG9HDHZ8992173FV9', 'U1', 'person 1'),
('01M83BKT1TVBGYAX9FCVQHTYWF', '01M83BKT1SG9HDHZ8992173FV9', 'U2', 'person 2'),
('01M83BKT1V0ZCWXD8PPRTKQ33M', '01M83BKT1SG9HDHZ8992173FV9', 'U3', 'person 3'),
('01M83BKT2DZT6ZA58W3JZY3407', '01M83BKT2C6DEF1HZPHF3NPVBQ', 'U0', 'person 0'),
('01M83BKT2DZT6ZA58W3JZY3408', '01M83BKT2C6DEF1HZPHF3NPVBQ', 'U1', 'person 1'),
('01M83BKT2DZT6ZA58W3JZY3409', '01M83BKT2C6DEF1HZPHF3NPVBQ', 'U2', 'person 2'),
('01M83BKT2EHNK7BWJ6FY0TG6FK', '01M83BKT2C6DEF1HZPHF3NPVBQ', 'U3', 'person 3');
INSERT INTO cursors (conversation_id, workspace_id, position, at) VALUES
('01M83BKT2EHNK7BWJ6FY0TG6FM', '01M83BKT2C6DEF1HZPHF3NPVBQ', '17.1', '2026-11-23 09:00:00.000000');
INSERT INTO tasks (id, workspace_id, number, version, title, brief, category, agent, owner_id, opened_at, state, reviewers, approvers, files, import_key, max_cycles, max_tokens, max_cost_usd, quorum, quiet_period, assessor, quiet_at, stall_reason, stall_sentence, stall_from_state, decision_state, decision_by, decision_at, decision_reason, decision_draft_id, draft_id, assignment_job, assignment_purpose, assignment_feedback, assignment_unmet, side_jobs, input_tokens, output_tokens, cached_tokens, cost_usd) VALUES
('01M83BKSZFXRDD4FPRQRS3Y1BB', '01M83BKSZ8EESCSTJFMSFG1NV9', 1, 7, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83BKSZAR7C2ZV1V8HGW46K4', '2026-11-23 09:00:00.000000', 'rubric_review', '[]', '["01M83BKSZBJD3SM3R6NSJ6QDW2"]', '[]', NULL, 2, NULL, '0.10', NULL, 34560000000003, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', 1346688294238, 2311979284953, 2875881590908, '98765.43210000000000000000000'),
('01M83BKT0J88YJB63NE9KQMTTQ', '01M83BKT0FPTACGNDQG0VAZDKT', 1, 42, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 09:00:00.000000', 'stalled', '["01M83BKT0GMGSGMZAM8EXM0VZ2"]', '["01M83BKT0HE2R6JD0MEGE0B0AW"]', '[]', '01M83BKT0J88YJB63NE9KQMTTP', 7, NULL, '98765.4321', NULL, 34560000000003, 'off', NULL, 'cost_limit', 'The price of this model is unknown, so the limit of $98765.43 cannot be kept.', 'in_review', NULL, NULL, NULL, NULL, NULL, '01M83BKT0MQRZBR08QZP705R34', NULL, NULL, NULL, NULL, '[]', 3061810024538, 2741825632693, 4621343234685, NULL),
('01M83BKT1WW3BX5TESVK8M668N', '01M83BKT1SG9HDHZ8992173FV9', 1, 32, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83BKT1TVBGYAX9FCVQHTYWD', '2026-11-23 09:00:00.000000', 'in_review', '["01M83BKT1TVBGYAX9FCVQHTYWE","01M83BKT1TVBGYAX9FCVQHTYWF"]', '["01M83BKT1V0ZCWXD8PPRTKQ33M"]', '[]', NULL, 9, 1125899906842624, '1E-24', 3, NULL, 'send_back', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M83BKT1XN1QMNSGAT6WSJ9RD', NULL, NULL, NULL, NULL, '[]', 4217680953547, 4553538233384, 3811846984201, NULL),
('01M83BKT2FJ13GVVBHW1F8RCBQ', '01M83BKT2C6DEF1HZPHF3NPVBQ', 1, 16, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83BKT2DZT6ZA58W3JZY3407', '2026-11-23 09:00:00.000000', 'accepted', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, 'accepted', '01M83BKT2DZT6ZA58W3JZY3407', '2026-11-23 09:13:00.000000', '', '01M83BKT2G4EYZRSH8YR6BTDXT', '01M83BKT2G4EYZRSH8YR6BTDXT', NULL, NULL, NULL, NULL, '[]', 240, 60, 24, '0.0375'),
('01M83BKT2VP52AF6Z9JEDQS5WQ', '01M83BKT2C6DEF1HZPHF3NPVBQ', 2, 3, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M83BKT2DZT6ZA58W3JZY3407', '2026-11-23 09:00:00.000000', 'drafting', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, 'off', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M83BKT2VP52AF6Z9JEDQS5WR', 'draft', '[]', '[]', '[]', 0, 0, 0, '0');
INSERT INTO deliveries (id, workspace_id, task_id, conversation_id, kind, subject, due_at, state, attempts, failures, uncertain, last_error, lease_until, ended_at) VALUES
(1, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', '01M83BKT2EHNK7BWJ6FY0TG6FM', 'task_card', '01M83BKT2FJ13GVVBHW1F8RCBQ', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(2, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', '01M83BKT2EHNK7BWJ6FY0TG6FM', 'draft', '01M83BKT2FJ13GVVBHW1F8RCBQ', '2026-11-23 09:00:00.000000', 'sent', 1, 0, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(3, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', '01M83BKT2EHNK7BWJ6FY0TG6FM', 'tally', '01M83BKT2FJ13GVVBHW1F8RCBQ', '2026-11-23 09:00:00.000000', 'failed', 1, 0, FALSE, 'channel archived', NULL, '2026-11-23 09:00:00.000000'),
(4, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', '01M83BKT2EHNK7BWJ6FY0TG6FM', 'scorecard', '01M83BKT2FJ13GVVBHW1F8RCBQ', '2026-11-23 09:00:00.000000', 'pending', 0, 0, FALSE, '', NULL, NULL);
INSERT INTO drafts (id, workspace_id, task_id, number, arm, digest, agent, model, input_tokens, output_tokens, cached_tokens, cost_usd, made_at, based_on, note, calls) VALUES
('01M83BKT0J88YJB63NE9KQMTTZ', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 1, 'solo', '1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657', 'practice', 'rules-1', 890055419143, 758120876585, 775575723086, '1E+3', '2026-11-23 09:24:25.448179', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83BKT0MQRZBR08QZP705R34', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 2, 'assisted', 'f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f', 'practice', 'rules-1', 555112913242, 140779478257, 998743362379, NULL, '2026-11-23 13:22:13.909566', '01M83BKT0J88YJB63NE9KQMTTZ', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83BKT1XN1QMNSGAT6WSJ9QT', '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 1, 'solo', '348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38', 'practice', 'rules-1', 1009143796031, 590020756506, 1051690574653, '98765.4321', '2026-11-23 12:10:23.974675', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83BKT1XN1QMNSGAT6WSJ9RD', '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 2, 'assisted', 'b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f', 'practice', 'rules-1', 738400439365, 586088255110, 62106604417, NULL, '2026-11-23 13:20:51.290422', '01M83BKT1XN1QMNSGAT6WSJ9QT', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83BKT2FJ13GVVBHW1F8RCBS', '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:01:00.000000', NULL, 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83BKT2FJ13GVVBHW1F8RCBZ', '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 2, 'assisted', 'a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:06:00.000000', '01M83BKT2FJ13GVVBHW1F8RCBS', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]'),
('01M83BKT2G4EYZRSH8YR6BTDXT', '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 3, 'assisted', '122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:11:00.000000', '01M83BKT2FJ13GVVBHW1F8RCBZ', 'Assumed the pier is open.', '[["draft@1a2b3c4d","rules-1","max_output_tokens=8000","req-1"]]');
INSERT INTO events (position, workspace_id, task_id, number, kind, payload, actor_kind, actor_id, at, source_channel, source_message) VALUES
(1, '01M83BKSZ8EESCSTJFMSFG1NV9', '01M83BKSZFXRDD4FPRQRS3Y1BB', 1, 'task_opened', '{"workspace_id":"01M83BKSZ8EESCSTJFMSFG1NV9","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M83BKSZBJD3SM3R6NSJ6QDW2"],"conversations":["01M83BKSZC0SW8DQH5K8074CWA"],"files":[],"policy":{"max_cycles":18,"max_tokens":null,"max_cost_usd":"1E+3","quorum":3,"quiet_period":"PT0.000001S","assessor":"advise"},"import_key":null,"digests":[]}', 'person', '01M83BKSZAR7C2ZV1V8HGW46K4', '2026-11-23 09:00:00.000000', NULL, NULL),
(2, '01M83BKSZ8EESCSTJFMSFG1NV9', '01M83BKSZFXRDD4FPRQRS3Y1BB', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83BKSZAR7C2ZV1V8HGW46K4', '2026-11-23 09:00:00.000000', NULL, NULL),
(3, '01M83BKSZ8EESCSTJFMSFG1NV9', '01M83BKSZFXRDD4FPRQRS3Y1BB', 3, 'attempt_failed', '{"job":"01M83BKSZGVGTZKAXZ41AY7Y4Y","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","usage":{"input_tokens":518881994277,"output_tokens":476094917011,"cached_tokens":923202210420,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:34:56.099343', NULL, NULL),
(4, '01M83BKSZ8EESCSTJFMSFG1NV9', '01M83BKSZFXRDD4FPRQRS3Y1BB', 4, 'attempt_failed', '{"job":"01M83BKSZGVGTZKAXZ41AY7Y59","agent":"claude","model":"sonnet-4","fault":"not_wanted","sentence":"''; DROP TABLE tasks; --","usage":{"input_tokens":133918445669,"output_tokens":1028660286062,"cached_tokens":863237896833,"cost_usd":"0"}}', 'system', 'worker', '2026-11-23 09:59:00.018020', NULL, NULL),
(5, '01M83BKSZ8EESCSTJFMSFG1NV9', '01M83BKSZFXRDD4FPRQRS3Y1BB', 5, 'conversation_joined', '{"conversation_id":"01M83BKSZEB8HQGJZN1KW1YJDV"}', 'person', '01M83BKSZAR7C2ZV1V8HGW46K4', '2026-11-23 10:17:08.480500', NULL, NULL),
(6, '01M83BKSZ8EESCSTJFMSFG1NV9', '01M83BKSZFXRDD4FPRQRS3Y1BB', 6, 'attempt_failed', '{"job":"01M83BKSZGVGTZKAXZ41AY7Y62","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":693887854292,"output_tokens":807224081880,"cached_tokens":1089441483655,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 12:26:05.342861', NULL, NULL),
(7, '01M83BKSZ8EESCSTJFMSFG1NV9', '01M83BKSZFXRDD4FPRQRS3Y1BB', 7, 'policy_changed', '{"policy":{"max_cycles":2,"max_tokens":null,"max_cost_usd":"0.10","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"}}', 'person', '01M83BKSZAR7C2ZV1V8HGW46K4', '2026-11-23 15:32:45.112605', NULL, NULL),
(8, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 1, 'task_opened', '{"workspace_id":"01M83BKT0FPTACGNDQG0VAZDKT","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":["01M83BKT0GMGSGMZAM8EXM0VZ2","01M83BKT0GMGSGMZAM8EXM0VZ3","01M83BKT0HE2R6JD0MEGE0B0AW"],"approvers":["01M83BKT0GMGSGMZAM8EXM0VZ2"],"conversations":["01M83BKT0HE2R6JD0MEGE0B0AX"],"files":[],"policy":{"max_cycles":7,"max_tokens":null,"max_cost_usd":"98765.4321","quorum":null,"quiet_period":"P1Y35DT0.000003S","assessor":"off"},"import_key":"01M83BKT0J88YJB63NE9KQMTTP","digests":[]}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 09:00:00.000000', NULL, NULL),
(9, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 09:00:00.000000', NULL, NULL),
(10, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 3, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":-2},{"number":2,"text":"shorter, please","required":true,"points":-2},{"number":3,"text":"shorter, please","required":false,"points":-2},{"number":4,"text":"{\"a\": null}","required":false,"points":5}]}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 09:15:01.519513', NULL, NULL),
(11, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 4, 'draft_requested', '{"job":"01M83BKT0J88YJB63NE9KQMTTT"}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 09:15:01.519513', NULL, NULL),
(12, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 5, 'draft_recorded', '{"job":"01M83BKT0J88YJB63NE9KQMTTT","head":{"id":"01M83BKT0J88YJB63NE9KQMTTZ","number":1,"arm":"solo","digest":"1f4340c546fcb02fcdd523f41c9cc2dff102fb8880df5be33574fb9c1d263657","agent":"practice","model":"rules-1","usage":{"input_tokens":890055419143,"output_tokens":758120876585,"cached_tokens":775575723086,"cost_usd":"1E+3"},"made_at":"2026-11-23T09:24:25.448179Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:24:25.448179', NULL, NULL),
(13, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 6, 'feedback_captured', '{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J2N","draft_id":"01M83BKT0J88YJB63NE9KQMTTZ","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ2', '2026-11-23 09:41:42.290187', NULL, NULL),
(14, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 7, 'scorecard_filed', '{"scorecard_id":"01M83BKT0KR7ZGQAJC4XTH3J2Q","draft_id":"01M83BKT0J88YJB63NE9KQMTTZ","rubric_version":2,"marks":[{"criterion":4,"value":"met","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"much longer, please"}]}', 'model', 'practice/rules-1', '2026-11-23 10:07:50.753314', NULL, NULL),
(15, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 8, 'feedback_captured', '{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J2X","draft_id":"01M83BKT0J88YJB63NE9KQMTTZ","text":"much longer, please","message":null}', 'person', '01M83BKT0HE2R6JD0MEGE0B0AW', '2026-11-23 10:21:43.091682', NULL, NULL),
(16, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 9, 'people_changed', '{"reviewers":["01M83BKT0GMGSGMZAM8EXM0VZ2"],"approvers":["01M83BKT0HE2R6JD0MEGE0B0AW"]}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 10:46:44.604054', NULL, NULL),
(17, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 10, 'feedback_captured', '{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J34","draft_id":"01M83BKT0J88YJB63NE9KQMTTZ","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M83BKT0KR7ZGQAJC4XTH3J33"}}', 'person', '01M83BKT0HE2R6JD0MEGE0B0AW', '2026-11-23 10:59:39.670504', 'C1', '01M83BKT0KR7ZGQAJC4XTH3J33'),
(18, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 11, 'feedback_captured', '{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J36","draft_id":"01M83BKT0J88YJB63NE9KQMTTZ","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ2', '2026-11-23 11:16:45.692693', NULL, NULL),
(19, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 12, 'feedback_captured', '{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J3B","draft_id":"01M83BKT0J88YJB63NE9KQMTTZ","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M83BKT0KR7ZGQAJC4XTH3J3A"}}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ2', '2026-11-23 11:52:09.469966', 'C1', '01M83BKT0KR7ZGQAJC4XTH3J3A'),
(20, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 13, 'scorecard_filed', '{"scorecard_id":"01M83BKT0KR7ZGQAJC4XTH3J3C","draft_id":"01M83BKT0J88YJB63NE9KQMTTZ","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"shorter, please"},{"criterion":3,"value":"cannot_judge","note":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"},{"criterion":1,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 12:08:40.854903', NULL, NULL),
(21, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 14, 'feedback_captured', '{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J3E","draft_id":"01M83BKT0J88YJB63NE9KQMTTZ","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 12:16:12.654489', NULL, NULL),
(22, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 15, 'feedback_captured', '{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J3G","draft_id":"01M83BKT0J88YJB63NE9KQMTTZ","text":"shorter, please","message":null}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 12:32:01.463781', NULL, NULL),
(23, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 16, 'scorecard_filed', '{"scorecard_id":"01M83BKT0KR7ZGQAJC4XTH3J2Q","draft_id":"01M83BKT0J88YJB63NE9KQMTTZ","rubric_version":2,"marks":[]}', 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', NULL, NULL),
(24, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 17, 'feedback_captured', '{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J3K","draft_id":"01M83BKT0J88YJB63NE9KQMTTZ","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M83BKT0KR7ZGQAJC4XTH3J3J"}}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 13:09:23.733561', 'C1', '01M83BKT0KR7ZGQAJC4XTH3J3J'),
(25, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 18, 'revision_requested', '{"job":"01M83BKT0KR7ZGQAJC4XTH3J3N","draft_id":"01M83BKT0J88YJB63NE9KQMTTZ","feedback":[["01M83BKT0KR7ZGQAJC4XTH3J2N",1],["01M83BKT0KR7ZGQAJC4XTH3J2X",1],["01M83BKT0KR7ZGQAJC4XTH3J34",1],["01M83BKT0KR7ZGQAJC4XTH3J36",1],["01M83BKT0KR7ZGQAJC4XTH3J3B",1],["01M83BKT0KR7ZGQAJC4XTH3J3E",1],["01M83BKT0KR7ZGQAJC4XTH3J3G",1],["01M83BKT0KR7ZGQAJC4XTH3J3K",1]],"unmet":[],"trigger":"button"}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 13:14:06.658058', NULL, NULL),
(26, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 19, 'vote_cast', '{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J3B","value":-1}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 13:15:50.737583', NULL, NULL),
(27, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 20, 'attempt_failed', '{"job":"01M83BKT0MQRZBR08QZP705R33","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":47567320258,"output_tokens":24203781812,"cached_tokens":789381422792,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 13:21:13.909566', NULL, NULL),
(28, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 21, 'draft_recorded', '{"job":"01M83BKT0KR7ZGQAJC4XTH3J3N","head":{"id":"01M83BKT0MQRZBR08QZP705R34","number":2,"arm":"assisted","digest":"f9c314be5c672fd5f8db2d709780391e46c0161b98dfbe6c8040781e6288335f","agent":"practice","model":"rules-1","usage":{"input_tokens":555112913242,"output_tokens":140779478257,"cached_tokens":998743362379,"cost_usd":null},"made_at":"2026-11-23T13:22:13.909566Z","based_on":"01M83BKT0J88YJB63NE9KQMTTZ"},"ledger":[{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J2N","edition":1,"disposition":"applied","answer":"much longer, please","blocks":[]},{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J34","edition":1,"disposition":"needs_person","answer":"{\"a\": null}","blocks":[1]},{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J36","edition":1,"disposition":"applied","answer":"\\u0000 %s :name ?","blocks":[]},{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J3G","edition":1,"disposition":"needs_person","answer":"\\u0000 %s :name ?","blocks":[2,5]},{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J3K","edition":1,"disposition":"declined","answer":"shorter, please","blocks":[2,5]}]}', 'model', 'practice/rules-1', '2026-11-23 13:22:13.909566', NULL, NULL),
(29, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 22, 'feedback_confirmed', '{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J3G"}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 13:30:18.800420', NULL, NULL),
(30, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 23, 'rubric_approved', '{"version":3,"criteria":[{"number":1,"text":"much longer, please","required":true,"points":1},{"number":2,"text":"\\u0000 %s :name ?","required":false,"points":1},{"number":3,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5}]}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 14:07:43.901092', NULL, NULL),
(31, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 24, 'review_finished', '{"draft_id":"01M83BKT0MQRZBR08QZP705R34","verdict":"request_changes"}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ2', '2026-11-23 14:31:00.283003', NULL, NULL),
(32, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 25, 'feedback_confirmed', '{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J3K"}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 14:35:35.511602', 'C1', '01M83BKT0MQRZBR08QZP705R3P'),
(33, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 26, 'vote_cast', '{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J36","value":-1}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 14:45:22.514054', NULL, NULL),
(34, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 27, 'scorecard_filed', '{"scorecard_id":"01M83BKT0MQRZBR08QZP705R3T","draft_id":"01M83BKT0MQRZBR08QZP705R34","rubric_version":3,"marks":[{"criterion":3,"value":"met","note":"{\"a\": null}"},{"criterion":1,"value":"not_applicable","note":"\\u0000 %s :name ?"}]}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 14:48:29.292393', NULL, NULL),
(35, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 28, 'feedback_edited', '{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J3B","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ2', '2026-11-23 15:14:20.959701', 'C1', '01M83BKT0NT7WMQS0YQMDBMY5G'),
(36, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 29, 'scorecard_filed', '{"scorecard_id":"01M83BKT0NT7WMQS0YQMDBMY5J","draft_id":"01M83BKT0MQRZBR08QZP705R34","rubric_version":3,"marks":[{"criterion":1,"value":"met","note":"much longer, please"},{"criterion":2,"value":"cannot_judge","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_met","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ2', '2026-11-23 15:30:35.543027', NULL, NULL),
(37, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 30, 'vote_cast', '{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J3B","value":-1}', 'person', '01M83BKT0HE2R6JD0MEGE0B0AW', '2026-11-23 15:37:08.147296', NULL, NULL),
(38, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 31, 'feedback_captured', '{"feedback_id":"01M83BKT0NT7WMQS0YQMDBMY5P","draft_id":"01M83BKT0MQRZBR08QZP705R34","text":"shorter, please","message":null}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 15:43:53.215881', NULL, NULL),
(39, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 32, 'feedback_captured', '{"feedback_id":"01M83BKT0NT7WMQS0YQMDBMY5R","draft_id":"01M83BKT0MQRZBR08QZP705R34","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M83BKT0NT7WMQS0YQMDBMY5Q"}}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ2', '2026-11-23 16:01:24.912614', 'C1', '01M83BKT0NT7WMQS0YQMDBMY5Q'),
(40, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 33, 'feedback_reopened', '{"feedback_id":"01M83BKT0KR7ZGQAJC4XTH3J36"}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ2', '2026-11-23 16:08:17.581940', 'C1', '01M83BKT0NT7WMQS0YQMDBMY5S'),
(41, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 34, 'feedback_captured', '{"feedback_id":"01M83BKT0NT7WMQS0YQMDBMY5W","draft_id":"01M83BKT0MQRZBR08QZP705R34","text":"{\"a\": null}","message":{"channel_id":"C1","message_id":"01M83BKT0NT7WMQS0YQMDBMY5V"}}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ2', '2026-11-23 16:13:05.115364', 'C1', '01M83BKT0NT7WMQS0YQMDBMY5V'),
(42, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 35, 'attempt_failed', '{"job":"01M83BKT0NT7WMQS0YQMDBMY5X","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":845631084970,"output_tokens":877014644971,"cached_tokens":333487221269,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:15:29.782457', NULL, NULL),
(43, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 36, 'feedback_captured', '{"feedback_id":"01M83BKT0NT7WMQS0YQMDBMY5Z","draft_id":"01M83BKT0MQRZBR08QZP705R34","text":"{\"a\": null}","message":null}', 'person', '01M83BKT0HE2R6JD0MEGE0B0AW', '2026-11-23 16:16:46.082986', NULL, NULL),
(44, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 37, 'attempt_failed', '{"job":"01M83BKT0NT7WMQS0YQMDBMY60","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":33956373747,"output_tokens":287078294282,"cached_tokens":949692159291,"cost_usd":null}}', 'system', 'worker', '2026-11-23 16:22:18.994512', NULL, NULL),
(45, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 38, 'rubric_approved', '{"version":4,"criteria":[{"number":1,"text":"{\"a\": null}","required":true,"points":-2},{"number":2,"text":"\\u0000 %s :name ?","required":true,"points":5},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":1}]}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 16:43:07.513696', NULL, NULL),
(46, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 39, 'minutes_corrected', '{"minutes":"0.10"}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 16:52:03.556891', NULL, NULL),
(47, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 40, 'feedback_captured', '{"feedback_id":"01M83BKT0NT7WMQS0YQMDBMY6D","draft_id":"01M83BKT0MQRZBR08QZP705R34","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M83BKT0NT7WMQS0YQMDBMY6C"}}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ2', '2026-11-23 16:56:38.277548', 'C1', '01M83BKT0NT7WMQS0YQMDBMY6C'),
(48, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 41, 'attempt_failed', '{"job":"01M83BKT0NT7WMQS0YQMDBMY6E","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":689486913178,"output_tokens":654628556786,"cached_tokens":774463345868,"cost_usd":"0.10"}}', 'system', 'worker', '2026-11-23 17:07:55.577806', NULL, NULL),
(49, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 42, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"The price of this model is unknown, so the limit of $98765.43 cannot be kept.","from_state":"in_review"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 17:14:44.853882', NULL, NULL),
(50, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 1, 'task_opened', '{"workspace_id":"01M83BKT1SG9HDHZ8992173FV9","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M83BKT1TVBGYAX9FCVQHTYWE"],"conversations":["01M83BKT1V0ZCWXD8PPRTKQ33N"],"files":[],"policy":{"max_cycles":1,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S","assessor":"send_back"},"import_key":null,"digests":[]}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWD', '2026-11-23 09:00:00.000000', NULL, NULL),
(51, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWD', '2026-11-23 09:00:00.000000', NULL, NULL),
(52, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 3, 'attempt_failed', '{"job":"01M83BKT1WW3BX5TESVK8M668Q","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"much longer, please","usage":{"input_tokens":401836669134,"output_tokens":779938081636,"cached_tokens":354101881403,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:05:13.535582', NULL, NULL),
(53, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 4, 'people_changed', '{"reviewers":["01M83BKT1TVBGYAX9FCVQHTYWE","01M83BKT1TVBGYAX9FCVQHTYWF"],"approvers":["01M83BKT1V0ZCWXD8PPRTKQ33M"]}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWD', '2026-11-23 09:19:01.423009', NULL, NULL),
(54, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 5, 'attempt_failed', '{"job":"01M83BKT1WW3BX5TESVK8M6692","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"shorter, please","usage":{"input_tokens":559948189095,"output_tokens":347617324018,"cached_tokens":406882812121,"cost_usd":"1E-24"}}', 'system', 'worker', '2026-11-23 09:29:37.312497', NULL, NULL),
(55, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 6, 'attempt_failed', '{"job":"01M83BKT1WW3BX5TESVK8M6693","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"\\u0000 %s :name ?","usage":{"input_tokens":627551050027,"output_tokens":1075190146140,"cached_tokens":674442197096,"cost_usd":"1E+3"}}', 'system', 'worker', '2026-11-23 09:56:15.312131', NULL, NULL),
(56, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 7, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":1},{"number":2,"text":"{\"a\": null}","required":false,"points":-2}]}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWD', '2026-11-23 11:05:39.000293', NULL, NULL),
(57, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 8, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"About $2000.00 of $1000.00 are spent.","from_state":"drafting"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWD', '2026-11-23 11:05:39.000293', NULL, NULL),
(58, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 9, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M","assessor":"off"}}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWD', '2026-11-23 11:17:23.386485', NULL, NULL),
(59, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 10, 'task_resumed', '{"state":"rubric_review"}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWD', '2026-11-23 11:17:23.386485', NULL, NULL),
(60, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 11, 'draft_requested', '{"job":"01M83BKT1WW3BX5TESVK8M669J"}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWD', '2026-11-23 11:17:23.386485', NULL, NULL),
(61, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 12, 'attempt_failed', '{"job":"01M83BKT1XN1QMNSGAT6WSJ9QS","agent":"claude","model":"sonnet-4","fault":"agent","sentence":"line\r\nline\n\n\ttab","usage":{"input_tokens":861746497147,"output_tokens":467978213073,"cached_tokens":230608186741,"cost_usd":null}}', 'system', 'worker', '2026-11-23 12:09:23.974675', NULL, NULL),
(62, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 13, 'draft_recorded', '{"job":"01M83BKT1WW3BX5TESVK8M669J","head":{"id":"01M83BKT1XN1QMNSGAT6WSJ9QT","number":1,"arm":"solo","digest":"348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38","agent":"practice","model":"rules-1","usage":{"input_tokens":1009143796031,"output_tokens":590020756506,"cached_tokens":1051690574653,"cost_usd":"98765.4321"},"made_at":"2026-11-23T12:10:23.974675Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 12:10:23.974675', NULL, NULL),
(63, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 14, 'feedback_captured', '{"feedback_id":"01M83BKT1XN1QMNSGAT6WSJ9QX","draft_id":"01M83BKT1XN1QMNSGAT6WSJ9QT","text":"line\r\nline\n\n\ttab","message":{"channel_id":"C1","message_id":"01M83BKT1XN1QMNSGAT6WSJ9QW"}}', 'person', '01M83BKT1V0ZCWXD8PPRTKQ33M', '2026-11-23 12:24:25.565875', 'C1', '01M83BKT1XN1QMNSGAT6WSJ9QW'),
(64, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 15, 'vote_cast', '{"feedback_id":"01M83BKT1XN1QMNSGAT6WSJ9QX","value":-1}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWE', '2026-11-23 12:40:14.820634', NULL, NULL),
(65, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 16, 'revision_requested', '{"job":"01M83BKT1XN1QMNSGAT6WSJ9R3","draft_id":"01M83BKT1XN1QMNSGAT6WSJ9QT","feedback":[["01M83BKT1XN1QMNSGAT6WSJ9QX",1]],"unmet":[],"trigger":"quorum"}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWD', '2026-11-23 12:59:49.369016', NULL, NULL),
(66, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 17, 'policy_changed', '{"policy":{"max_cycles":9,"max_tokens":1125899906842624,"max_cost_usd":"1E-24","quorum":3,"quiet_period":null,"assessor":"send_back"}}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWD', '2026-11-23 13:13:35.225644', NULL, NULL),
(67, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 18, 'draft_sent_back', '{"job":"01M83BKT1XN1QMNSGAT6WSJ9R3","unmet":[1]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(68, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 19, 'draft_recorded', '{"job":"01M83BKT1XN1QMNSGAT6WSJ9R3","head":{"id":"01M83BKT1XN1QMNSGAT6WSJ9RD","number":2,"arm":"assisted","digest":"b7c1902d16de45e9399a2a2a596c3b456e0a45690bbbe7777cfb697e6ccf624f","agent":"practice","model":"rules-1","usage":{"input_tokens":738400439365,"output_tokens":586088255110,"cached_tokens":62106604417,"cost_usd":null},"made_at":"2026-11-23T13:20:51.290422Z","based_on":"01M83BKT1XN1QMNSGAT6WSJ9QT"},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 13:20:51.290422', NULL, NULL),
(69, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 20, 'feedback_withdrawn', '{"feedback_id":"01M83BKT1XN1QMNSGAT6WSJ9QX"}', 'person', '01M83BKT1V0ZCWXD8PPRTKQ33M', '2026-11-23 13:32:50.013624', NULL, NULL),
(70, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 21, 'feedback_captured', '{"feedback_id":"01M83BKT1Y8PEBNHS0KE21KQWZ","draft_id":"01M83BKT1XN1QMNSGAT6WSJ9RD","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWE', '2026-11-23 13:51:43.808192', NULL, NULL),
(71, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 22, 'minutes_corrected', '{"minutes":"0"}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWD', '2026-11-23 14:01:23.270024', NULL, NULL),
(72, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 23, 'feedback_captured', '{"feedback_id":"01M83BKT1Y8PEBNHS0KE21KQX8","draft_id":"01M83BKT1XN1QMNSGAT6WSJ9RD","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWF', '2026-11-23 14:37:40.341346', NULL, NULL),
(73, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 24, 'scorecard_filed', '{"scorecard_id":"01M83BKT1Y8PEBNHS0KE21KQX9","draft_id":"01M83BKT1XN1QMNSGAT6WSJ9RD","rubric_version":2,"marks":[{"criterion":2,"value":"not_applicable","note":"{\"a\": null}"}]}', 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', NULL, NULL),
(74, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 25, 'feedback_captured', '{"feedback_id":"01M83BKT1Y8PEBNHS0KE21KQXB","draft_id":"01M83BKT1XN1QMNSGAT6WSJ9RD","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M83BKT1Y8PEBNHS0KE21KQXA"}}', 'person', '01M83BKT1V0ZCWXD8PPRTKQ33M', '2026-11-23 15:18:55.991739', 'C1', '01M83BKT1Y8PEBNHS0KE21KQXA'),
(75, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 26, 'attempt_failed', '{"job":"01M83BKT1Y8PEBNHS0KE21KQXC","agent":"claude","model":"sonnet-4","fault":"accident","sentence":"shorter, please","usage":{"input_tokens":19054312748,"output_tokens":706705456901,"cached_tokens":1032014727770,"cost_usd":"98765.4321"}}', 'system', 'worker', '2026-11-23 15:22:12.416791', NULL, NULL),
(76, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 27, 'feedback_captured', '{"feedback_id":"01M83BKT1Y8PEBNHS0KE21KQXE","draft_id":"01M83BKT1XN1QMNSGAT6WSJ9RD","text":"line\r\nline\n\n\ttab","message":null}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWE', '2026-11-23 15:52:37.033709', NULL, NULL),
(77, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 28, 'feedback_withdrawn', '{"feedback_id":"01M83BKT1Y8PEBNHS0KE21KQXB"}', 'person', '01M83BKT1V0ZCWXD8PPRTKQ33M', '2026-11-23 16:01:03.586124', 'C1', '01M83BKT1Y8PEBNHS0KE21KQXM'),
(78, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 29, 'feedback_captured', '{"feedback_id":"01M83BKT1Y8PEBNHS0KE21KQXQ","draft_id":"01M83BKT1XN1QMNSGAT6WSJ9RD","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M83BKT1Y8PEBNHS0KE21KQXP"}}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWD', '2026-11-23 16:03:26.625560', 'C1', '01M83BKT1Y8PEBNHS0KE21KQXP'),
(79, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 30, 'feedback_captured', '{"feedback_id":"01M83BKT1Y8PEBNHS0KE21KQXS","draft_id":"01M83BKT1XN1QMNSGAT6WSJ9RD","text":"much longer, please","message":null}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWD', '2026-11-23 16:16:24.630891', NULL, NULL),
(80, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 31, 'feedback_captured', '{"feedback_id":"01M83BKT1Y8PEBNHS0KE21KQY0","draft_id":"01M83BKT1XN1QMNSGAT6WSJ9RD","text":"''; DROP TABLE tasks; --","message":null}', 'person', '01M83BKT1V0ZCWXD8PPRTKQ33M', '2026-11-23 16:29:02.242366', NULL, NULL),
(81, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 32, 'feedback_captured', '{"feedback_id":"01M83BKT1Y8PEBNHS0KE21KQY9","draft_id":"01M83BKT1XN1QMNSGAT6WSJ9RD","text":"''; DROP TABLE tasks; --","message":{"channel_id":"C1","message_id":"01M83BKT1Y8PEBNHS0KE21KQY8"}}', 'person', '01M83BKT1TVBGYAX9FCVQHTYWF', '2026-11-23 17:17:27.056512', 'C1', '01M83BKT1Y8PEBNHS0KE21KQY8'),
(82, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 1, 'task_opened', '{"workspace_id":"01M83BKT2C6DEF1HZPHF3NPVBQ","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M83BKT2EHNK7BWJ6FY0TG6FM"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[]}', 'person', '01M83BKT2DZT6ZA58W3JZY3407', '2026-11-23 09:00:00.000000', NULL, NULL),
(83, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M83BKT2DZT6ZA58W3JZY3407', '2026-11-23 09:00:00.000000', NULL, NULL),
(84, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 3, 'draft_requested', '{"job":"01M83BKT2FJ13GVVBHW1F8RCBR"}', 'person', '01M83BKT2DZT6ZA58W3JZY3407', '2026-11-23 09:00:00.000000', NULL, NULL),
(85, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 4, 'draft_recorded', '{"job":"01M83BKT2FJ13GVVBHW1F8RCBR","head":{"id":"01M83BKT2FJ13GVVBHW1F8RCBS","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:01:00Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:01:00.000000', NULL, NULL),
(86, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 5, 'feedback_captured', '{"feedback_id":"01M83BKT2FJ13GVVBHW1F8RCBV","draft_id":"01M83BKT2FJ13GVVBHW1F8RCBS","text":"Change 2, please.","message":{"channel_id":"C1","message_id":"01M83BKT2FJ13GVVBHW1F8RCBW"}}', 'person', '01M83BKT2DZT6ZA58W3JZY3408', '2026-11-23 09:02:00.000000', 'C1', '01M83BKT2FJ13GVVBHW1F8RCBW'),
(87, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 6, 'scorecard_filed', '{"scorecard_id":"01M83BKT2FJ13GVVBHW1F8RCBX","draft_id":"01M83BKT2FJ13GVVBHW1F8RCBS","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83BKT2DZT6ZA58W3JZY3408', '2026-11-23 09:03:00.000000', NULL, NULL),
(88, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 7, 'review_finished', '{"draft_id":"01M83BKT2FJ13GVVBHW1F8RCBS","verdict":"request_changes"}', 'person', '01M83BKT2DZT6ZA58W3JZY3408', '2026-11-23 09:04:00.000000', NULL, NULL),
(89, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 8, 'revision_requested', '{"job":"01M83BKT2FJ13GVVBHW1F8RCBY","draft_id":"01M83BKT2FJ13GVVBHW1F8RCBS","feedback":[["01M83BKT2FJ13GVVBHW1F8RCBV",1]],"unmet":[2],"trigger":"button"}', 'person', '01M83BKT2DZT6ZA58W3JZY3407', '2026-11-23 09:05:00.000000', NULL, NULL),
(90, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 9, 'draft_recorded', '{"job":"01M83BKT2FJ13GVVBHW1F8RCBY","head":{"id":"01M83BKT2FJ13GVVBHW1F8RCBZ","number":2,"arm":"assisted","digest":"a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:06:00Z","based_on":"01M83BKT2FJ13GVVBHW1F8RCBS"},"ledger":[{"feedback_id":"01M83BKT2FJ13GVVBHW1F8RCBV","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:06:00.000000', NULL, NULL),
(91, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 10, 'feedback_captured', '{"feedback_id":"01M83BKT2FJ13GVVBHW1F8RCC1","draft_id":"01M83BKT2FJ13GVVBHW1F8RCBZ","text":"Change 3, please.","message":{"channel_id":"C1","message_id":"01M83BKT2FJ13GVVBHW1F8RCC2"}}', 'person', '01M83BKT2DZT6ZA58W3JZY3408', '2026-11-23 09:07:00.000000', 'C1', '01M83BKT2FJ13GVVBHW1F8RCC2'),
(92, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 11, 'scorecard_filed', '{"scorecard_id":"01M83BKT2FJ13GVVBHW1F8RCC3","draft_id":"01M83BKT2FJ13GVVBHW1F8RCBZ","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83BKT2DZT6ZA58W3JZY3408', '2026-11-23 09:08:00.000000', NULL, NULL),
(93, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 12, 'review_finished', '{"draft_id":"01M83BKT2FJ13GVVBHW1F8RCBZ","verdict":"request_changes"}', 'person', '01M83BKT2DZT6ZA58W3JZY3408', '2026-11-23 09:09:00.000000', NULL, NULL),
(94, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 13, 'revision_requested', '{"job":"01M83BKT2FJ13GVVBHW1F8RCC4","draft_id":"01M83BKT2FJ13GVVBHW1F8RCBZ","feedback":[["01M83BKT2FJ13GVVBHW1F8RCC1",1]],"unmet":[2],"trigger":"button"}', 'person', '01M83BKT2DZT6ZA58W3JZY3407', '2026-11-23 09:10:00.000000', NULL, NULL),
(95, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 14, 'draft_recorded', '{"job":"01M83BKT2FJ13GVVBHW1F8RCC4","head":{"id":"01M83BKT2G4EYZRSH8YR6BTDXT","number":3,"arm":"assisted","digest":"122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:11:00Z","based_on":"01M83BKT2FJ13GVVBHW1F8RCBZ"},"ledger":[{"feedback_id":"01M83BKT2FJ13GVVBHW1F8RCC1","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:11:00.000000', NULL, NULL),
(96, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 15, 'scorecard_filed', '{"scorecard_id":"01M83BKT2G4EYZRSH8YR6BTDXW","draft_id":"01M83BKT2G4EYZRSH8YR6BTDXT","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M83BKT2DZT6ZA58W3JZY3408', '2026-11-23 09:12:00.000000', NULL, NULL),
(97, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 16, 'task_accepted', '{"draft_id":"01M83BKT2G4EYZRSH8YR6BTDXT"}', 'person', '01M83BKT2DZT6ZA58W3JZY3407', '2026-11-23 09:13:00.000000', NULL, NULL),
(98, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2VP52AF6Z9JEDQS5WQ', 1, 'task_opened', '{"workspace_id":"01M83BKT2C6DEF1HZPHF3NPVBQ","number":2,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M83BKT2EHNK7BWJ6FY0TG6FM"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null,"assessor":"off"},"import_key":null,"digests":[]}', 'person', '01M83BKT2DZT6ZA58W3JZY3407', '2026-11-23 09:00:00.000000', NULL, NULL),
(99, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2VP52AF6Z9JEDQS5WQ', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M83BKT2DZT6ZA58W3JZY3407', '2026-11-23 09:00:00.000000', NULL, NULL),
(100, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2VP52AF6Z9JEDQS5WQ', 3, 'draft_requested', '{"job":"01M83BKT2VP52AF6Z9JEDQS5WR"}', 'person', '01M83BKT2DZT6ZA58W3JZY3407', '2026-11-23 09:00:00.000000', NULL, NULL);
INSERT INTO jobs (id, workspace_id, task_id, purpose, due_at, state, attempts, last_error, queued_at, token, holder, lease_until, ended_at, agent, words) VALUES
('01M83BKT2XGG9HR4GA68F1GBNY', '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 'draft', '2026-11-23 09:00:00.000000', 'done', 1, '', NULL, 1, 'w1', NULL, '2026-11-23 09:00:00.000000', NULL, 0),
('01M83BKT2XGG9HR4GA68F1GBNZ', '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 'draft', '2026-11-23 09:00:00.000000', 'pending', 1, '', NULL, 1, 'w1', '2026-11-23 09:01:00.000000', NULL, 'claude', 420),
('01M83BKT2XGG9HR4GA68F1GBP0', '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2VP52AF6Z9JEDQS5WQ', 'draft', '2026-11-23 09:00:00.000000', 'cancelled', 0, '', NULL, 0, '', NULL, NULL, NULL, 0),
('01M83BKT2XGG9HR4GA68F1GBP1', '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2VP52AF6Z9JEDQS5WQ', 'draft', '2026-11-24 09:00:00.000000', 'pending', 0, '', NULL, 0, '', NULL, NULL, NULL, 0);
INSERT INTO rubrics (task_id, version, workspace_id, proposed_by_kind, proposed_by_id, approved_at) VALUES
('01M83BKSZFXRDD4FPRQRS3Y1BB', 1, '01M83BKSZ8EESCSTJFMSFG1NV9', 'person', '01M83BKSZAR7C2ZV1V8HGW46K4', NULL),
('01M83BKT0J88YJB63NE9KQMTTQ', 1, '01M83BKT0FPTACGNDQG0VAZDKT', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', NULL),
('01M83BKT0J88YJB63NE9KQMTTQ', 2, '01M83BKT0FPTACGNDQG0VAZDKT', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 09:15:01.519513'),
('01M83BKT0J88YJB63NE9KQMTTQ', 3, '01M83BKT0FPTACGNDQG0VAZDKT', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 14:07:43.901092'),
('01M83BKT0J88YJB63NE9KQMTTQ', 4, '01M83BKT0FPTACGNDQG0VAZDKT', 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 16:43:07.513696'),
('01M83BKT1WW3BX5TESVK8M668N', 1, '01M83BKT1SG9HDHZ8992173FV9', 'person', '01M83BKT1TVBGYAX9FCVQHTYWD', NULL),
('01M83BKT1WW3BX5TESVK8M668N', 2, '01M83BKT1SG9HDHZ8992173FV9', 'person', '01M83BKT1TVBGYAX9FCVQHTYWD', '2026-11-23 11:05:39.000293'),
('01M83BKT2FJ13GVVBHW1F8RCBQ', 1, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'person', '01M83BKT2DZT6ZA58W3JZY3407', '2026-11-23 09:00:00.000000'),
('01M83BKT2VP52AF6Z9JEDQS5WQ', 1, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'person', '01M83BKT2DZT6ZA58W3JZY3407', '2026-11-23 09:00:00.000000');
INSERT INTO task_conversations (task_id, position, workspace_id, conversation_id) VALUES
('01M83BKSZFXRDD4FPRQRS3Y1BB', 0, '01M83BKSZ8EESCSTJFMSFG1NV9', '01M83BKSZC0SW8DQH5K8074CWA'),
('01M83BKSZFXRDD4FPRQRS3Y1BB', 1, '01M83BKSZ8EESCSTJFMSFG1NV9', '01M83BKSZEB8HQGJZN1KW1YJDV'),
('01M83BKT0J88YJB63NE9KQMTTQ', 0, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0HE2R6JD0MEGE0B0AX'),
('01M83BKT1WW3BX5TESVK8M668N', 0, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1V0ZCWXD8PPRTKQ33N'),
('01M83BKT2FJ13GVVBHW1F8RCBQ', 0, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2EHNK7BWJ6FY0TG6FM'),
('01M83BKT2VP52AF6Z9JEDQS5WQ', 0, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2EHNK7BWJ6FY0TG6FM');
INSERT INTO task_files (task_id, position, workspace_id, name, media_type, size, digest, pages, remark, text, content) VALUES
('01M83BKT2FJ13GVVBHW1F8RCBQ', 0, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'notes.csv', 'text/plain', 4, '5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313', NULL, '', 'a,b
', X'612c620a'),
('01M83BKT2FJ13GVVBHW1F8RCBQ', 1, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'größe.txt', 'text/plain', 1, '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', NULL, 'read as UTF-16', 'x', X'78');
INSERT INTO blocks (draft_id, number, workspace_id, kind, text, gap) VALUES
('01M83BKT0J88YJB63NE9KQMTTZ', 1, '01M83BKT0FPTACGNDQG0VAZDKT', 'paragraph', 'much longer, please', ''),
('01M83BKT0MQRZBR08QZP705R34', 1, '01M83BKT0FPTACGNDQG0VAZDKT', 'heading', '# Harbour museum', '

'),
('01M83BKT0MQRZBR08QZP705R34', 2, '01M83BKT0FPTACGNDQG0VAZDKT', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83BKT0MQRZBR08QZP705R34', 3, '01M83BKT0FPTACGNDQG0VAZDKT', 'list_item', '- Bring gloves', '
'),
('01M83BKT0MQRZBR08QZP705R34', 4, '01M83BKT0FPTACGNDQG0VAZDKT', 'list_item', '- Bring a coat', '
␍
'),
('01M83BKT0MQRZBR08QZP705R34', 5, '01M83BKT0FPTACGNDQG0VAZDKT', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '

'),
('01M83BKT1XN1QMNSGAT6WSJ9QT', 1, '01M83BKT1SG9HDHZ8992173FV9', 'heading', '# Harbour museum', '

'),
('01M83BKT1XN1QMNSGAT6WSJ9QT', 2, '01M83BKT1SG9HDHZ8992173FV9', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83BKT1XN1QMNSGAT6WSJ9QT', 3, '01M83BKT1SG9HDHZ8992173FV9', 'list_item', '- Bring gloves', '
'),
('01M83BKT1XN1QMNSGAT6WSJ9QT', 4, '01M83BKT1SG9HDHZ8992173FV9', 'list_item', '- Bring a coat', '
␍
'),
('01M83BKT1XN1QMNSGAT6WSJ9QT', 5, '01M83BKT1SG9HDHZ8992173FV9', 'paragraph', 'line␍
line', '

'),
('01M83BKT1XN1QMNSGAT6WSJ9QT', 6, '01M83BKT1SG9HDHZ8992173FV9', 'paragraph', '	tab', '

'),
('01M83BKT1XN1QMNSGAT6WSJ9RD', 1, '01M83BKT1SG9HDHZ8992173FV9', 'heading', '# It was sent back once', ''),
('01M83BKT2FJ13GVVBHW1F8RCBS', 1, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'heading', '# Harbour museum', '

'),
('01M83BKT2FJ13GVVBHW1F8RCBS', 2, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83BKT2FJ13GVVBHW1F8RCBS', 3, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'list_item', '- Bring gloves', '
'),
('01M83BKT2FJ13GVVBHW1F8RCBS', 4, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'list_item', '- Bring a coat', '
'),
('01M83BKT2FJ13GVVBHW1F8RCBZ', 1, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'heading', '# Harbour museum', '

'),
('01M83BKT2FJ13GVVBHW1F8RCBZ', 2, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83BKT2FJ13GVVBHW1F8RCBZ', 3, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'list_item', '- Bring gloves', '
'),
('01M83BKT2FJ13GVVBHW1F8RCBZ', 4, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'list_item', '- Bring a coat', '

'),
('01M83BKT2FJ13GVVBHW1F8RCBZ', 5, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'paragraph', 'Draft 2.', '
'),
('01M83BKT2G4EYZRSH8YR6BTDXT', 1, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'heading', '# Harbour museum', '

'),
('01M83BKT2G4EYZRSH8YR6BTDXT', 2, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M83BKT2G4EYZRSH8YR6BTDXT', 3, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'list_item', '- Bring gloves', '
'),
('01M83BKT2G4EYZRSH8YR6BTDXT', 4, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'list_item', '- Bring a coat', '

'),
('01M83BKT2G4EYZRSH8YR6BTDXT', 5, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'paragraph', 'Draft 3.', '
');
INSERT INTO criteria (task_id, rubric_version, number, workspace_id, text, required, points) VALUES
('01M83BKSZFXRDD4FPRQRS3Y1BB', 1, 1, '01M83BKSZ8EESCSTJFMSFG1NV9', '''; DROP TABLE tasks; --', TRUE, -2),
('01M83BKSZFXRDD4FPRQRS3Y1BB', 1, 2, '01M83BKSZ8EESCSTJFMSFG1NV9', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M83BKSZFXRDD4FPRQRS3Y1BB', 1, 3, '01M83BKSZ8EESCSTJFMSFG1NV9', 'much longer, please', FALSE, 5),
('01M83BKSZFXRDD4FPRQRS3Y1BB', 1, 4, '01M83BKSZ8EESCSTJFMSFG1NV9', 'shorter, please', FALSE, 5),
('01M83BKT0J88YJB63NE9KQMTTQ', 1, 1, '01M83BKT0FPTACGNDQG0VAZDKT', 'shorter, please', TRUE, 5),
('01M83BKT0J88YJB63NE9KQMTTQ', 1, 2, '01M83BKT0FPTACGNDQG0VAZDKT', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, -2),
('01M83BKT0J88YJB63NE9KQMTTQ', 1, 3, '01M83BKT0FPTACGNDQG0VAZDKT', '\u0000 %s :name ?', FALSE, -2),
('01M83BKT0J88YJB63NE9KQMTTQ', 1, 4, '01M83BKT0FPTACGNDQG0VAZDKT', 'line␍
line

	tab', TRUE, 1),
('01M83BKT0J88YJB63NE9KQMTTQ', 2, 1, '01M83BKT0FPTACGNDQG0VAZDKT', 'shorter, please', TRUE, -2),
('01M83BKT0J88YJB63NE9KQMTTQ', 2, 2, '01M83BKT0FPTACGNDQG0VAZDKT', 'shorter, please', TRUE, -2),
('01M83BKT0J88YJB63NE9KQMTTQ', 2, 3, '01M83BKT0FPTACGNDQG0VAZDKT', 'shorter, please', FALSE, -2),
('01M83BKT0J88YJB63NE9KQMTTQ', 2, 4, '01M83BKT0FPTACGNDQG0VAZDKT', '{"a": null}', FALSE, 5),
('01M83BKT0J88YJB63NE9KQMTTQ', 3, 1, '01M83BKT0FPTACGNDQG0VAZDKT', 'much longer, please', TRUE, 1),
('01M83BKT0J88YJB63NE9KQMTTQ', 3, 2, '01M83BKT0FPTACGNDQG0VAZDKT', '\u0000 %s :name ?', FALSE, 1),
('01M83BKT0J88YJB63NE9KQMTTQ', 3, 3, '01M83BKT0FPTACGNDQG0VAZDKT', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M83BKT0J88YJB63NE9KQMTTQ', 4, 1, '01M83BKT0FPTACGNDQG0VAZDKT', '{"a": null}', TRUE, -2),
('01M83BKT0J88YJB63NE9KQMTTQ', 4, 2, '01M83BKT0FPTACGNDQG0VAZDKT', '\u0000 %s :name ?', TRUE, 5),
('01M83BKT0J88YJB63NE9KQMTTQ', 4, 3, '01M83BKT0FPTACGNDQG0VAZDKT', '\u0000 %s :name ?', FALSE, 1),
('01M83BKT1WW3BX5TESVK8M668N', 1, 1, '01M83BKT1SG9HDHZ8992173FV9', 'line␍
line

	tab', FALSE, -2),
('01M83BKT1WW3BX5TESVK8M668N', 2, 1, '01M83BKT1SG9HDHZ8992173FV9', '''; DROP TABLE tasks; --', TRUE, 1),
('01M83BKT1WW3BX5TESVK8M668N', 2, 2, '01M83BKT1SG9HDHZ8992173FV9', '{"a": null}', FALSE, -2),
('01M83BKT2FJ13GVVBHW1F8RCBQ', 1, 1, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'Names the meeting place', TRUE, 1),
('01M83BKT2FJ13GVVBHW1F8RCBQ', 1, 2, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'Fits on a page', FALSE, 2),
('01M83BKT2FJ13GVVBHW1F8RCBQ', 1, 3, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'Uses “synergy”', TRUE, -2),
('01M83BKT2VP52AF6Z9JEDQS5WQ', 1, 1, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'Names the meeting place', TRUE, 1),
('01M83BKT2VP52AF6Z9JEDQS5WQ', 1, 2, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'Fits on a page', FALSE, 2),
('01M83BKT2VP52AF6Z9JEDQS5WQ', 1, 3, '01M83BKT2C6DEF1HZPHF3NPVBQ', 'Uses “synergy”', TRUE, -2);
INSERT INTO feedback (id, workspace_id, task_id, position, draft_id, draft_number, author_id, text, captured_at, channel_id, message_id, edition, disposition, answer) VALUES
('01M83BKT0KR7ZGQAJC4XTH3J2N', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 0, '01M83BKT0J88YJB63NE9KQMTTZ', 1, '01M83BKT0GMGSGMZAM8EXM0VZ2', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 09:41:42.290187', NULL, NULL, 1, 'applied', 'much longer, please'),
('01M83BKT0KR7ZGQAJC4XTH3J2X', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 1, '01M83BKT0J88YJB63NE9KQMTTZ', 1, '01M83BKT0HE2R6JD0MEGE0B0AW', 'much longer, please', '2026-11-23 10:21:43.091682', NULL, NULL, 1, 'open', ''),
('01M83BKT0KR7ZGQAJC4XTH3J34', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 2, '01M83BKT0J88YJB63NE9KQMTTZ', 1, '01M83BKT0HE2R6JD0MEGE0B0AW', 'shorter, please', '2026-11-23 10:59:39.670504', 'C1', '01M83BKT0KR7ZGQAJC4XTH3J33', 1, 'needs_person', '{"a": null}'),
('01M83BKT0KR7ZGQAJC4XTH3J36', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 3, '01M83BKT0J88YJB63NE9KQMTTZ', 1, '01M83BKT0GMGSGMZAM8EXM0VZ2', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:16:45.692693', NULL, NULL, 2, 'open', ''),
('01M83BKT0KR7ZGQAJC4XTH3J3B', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 4, '01M83BKT0J88YJB63NE9KQMTTZ', 1, '01M83BKT0GMGSGMZAM8EXM0VZ2', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 11:52:09.469966', 'C1', '01M83BKT0KR7ZGQAJC4XTH3J3A', 2, 'open', ''),
('01M83BKT0KR7ZGQAJC4XTH3J3E', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 5, '01M83BKT0J88YJB63NE9KQMTTZ', 1, '01M83BKT0GMGSGMZAM8EXM0VZ1', 'line␍
line

	tab', '2026-11-23 12:16:12.654489', NULL, NULL, 1, 'open', ''),
('01M83BKT0KR7ZGQAJC4XTH3J3G', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 6, '01M83BKT0J88YJB63NE9KQMTTZ', 1, '01M83BKT0GMGSGMZAM8EXM0VZ1', 'shorter, please', '2026-11-23 12:32:01.463781', NULL, NULL, 1, 'confirmed', '\u0000 %s :name ?'),
('01M83BKT0KR7ZGQAJC4XTH3J3K', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 7, '01M83BKT0J88YJB63NE9KQMTTZ', 1, '01M83BKT0GMGSGMZAM8EXM0VZ1', '\u0000 %s :name ?', '2026-11-23 13:09:23.733561', 'C1', '01M83BKT0KR7ZGQAJC4XTH3J3J', 1, 'confirmed', 'shorter, please'),
('01M83BKT0NT7WMQS0YQMDBMY5P', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 8, '01M83BKT0MQRZBR08QZP705R34', 2, '01M83BKT0GMGSGMZAM8EXM0VZ1', 'shorter, please', '2026-11-23 15:43:53.215881', NULL, NULL, 1, 'open', ''),
('01M83BKT0NT7WMQS0YQMDBMY5R', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 9, '01M83BKT0MQRZBR08QZP705R34', 2, '01M83BKT0GMGSGMZAM8EXM0VZ2', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 16:01:24.912614', 'C1', '01M83BKT0NT7WMQS0YQMDBMY5Q', 1, 'open', ''),
('01M83BKT0NT7WMQS0YQMDBMY5W', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 10, '01M83BKT0MQRZBR08QZP705R34', 2, '01M83BKT0GMGSGMZAM8EXM0VZ2', '{"a": null}', '2026-11-23 16:13:05.115364', 'C1', '01M83BKT0NT7WMQS0YQMDBMY5V', 1, 'open', ''),
('01M83BKT0NT7WMQS0YQMDBMY5Z', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 11, '01M83BKT0MQRZBR08QZP705R34', 2, '01M83BKT0HE2R6JD0MEGE0B0AW', '{"a": null}', '2026-11-23 16:16:46.082986', NULL, NULL, 1, 'open', ''),
('01M83BKT0NT7WMQS0YQMDBMY6D', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', 12, '01M83BKT0MQRZBR08QZP705R34', 2, '01M83BKT0GMGSGMZAM8EXM0VZ2', 'shorter, please', '2026-11-23 16:56:38.277548', 'C1', '01M83BKT0NT7WMQS0YQMDBMY6C', 1, 'open', ''),
('01M83BKT1XN1QMNSGAT6WSJ9QX', '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 0, '01M83BKT1XN1QMNSGAT6WSJ9QT', 1, '01M83BKT1V0ZCWXD8PPRTKQ33M', 'line␍
line

	tab', '2026-11-23 12:24:25.565875', 'C1', '01M83BKT1XN1QMNSGAT6WSJ9QW', 1, 'withdrawn', ''),
('01M83BKT1Y8PEBNHS0KE21KQWZ', '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 1, '01M83BKT1XN1QMNSGAT6WSJ9RD', 2, '01M83BKT1TVBGYAX9FCVQHTYWE', 'line␍
line

	tab', '2026-11-23 13:51:43.808192', NULL, NULL, 1, 'open', ''),
('01M83BKT1Y8PEBNHS0KE21KQX8', '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 2, '01M83BKT1XN1QMNSGAT6WSJ9RD', 2, '01M83BKT1TVBGYAX9FCVQHTYWF', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 14:37:40.341346', NULL, NULL, 1, 'open', ''),
('01M83BKT1Y8PEBNHS0KE21KQXB', '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 3, '01M83BKT1XN1QMNSGAT6WSJ9RD', 2, '01M83BKT1V0ZCWXD8PPRTKQ33M', 'much longer, please', '2026-11-23 15:18:55.991739', 'C1', '01M83BKT1Y8PEBNHS0KE21KQXA', 1, 'withdrawn', ''),
('01M83BKT1Y8PEBNHS0KE21KQXE', '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 4, '01M83BKT1XN1QMNSGAT6WSJ9RD', 2, '01M83BKT1TVBGYAX9FCVQHTYWE', 'line␍
line

	tab', '2026-11-23 15:52:37.033709', NULL, NULL, 1, 'open', ''),
('01M83BKT1Y8PEBNHS0KE21KQXQ', '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 5, '01M83BKT1XN1QMNSGAT6WSJ9RD', 2, '01M83BKT1TVBGYAX9FCVQHTYWD', '\u0000 %s :name ?', '2026-11-23 16:03:26.625560', 'C1', '01M83BKT1Y8PEBNHS0KE21KQXP', 1, 'open', ''),
('01M83BKT1Y8PEBNHS0KE21KQXS', '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 6, '01M83BKT1XN1QMNSGAT6WSJ9RD', 2, '01M83BKT1TVBGYAX9FCVQHTYWD', 'much longer, please', '2026-11-23 16:16:24.630891', NULL, NULL, 1, 'open', ''),
('01M83BKT1Y8PEBNHS0KE21KQY0', '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 7, '01M83BKT1XN1QMNSGAT6WSJ9RD', 2, '01M83BKT1V0ZCWXD8PPRTKQ33M', '''; DROP TABLE tasks; --', '2026-11-23 16:29:02.242366', NULL, NULL, 1, 'open', ''),
('01M83BKT1Y8PEBNHS0KE21KQY9', '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', 8, '01M83BKT1XN1QMNSGAT6WSJ9RD', 2, '01M83BKT1TVBGYAX9FCVQHTYWF', '''; DROP TABLE tasks; --', '2026-11-23 17:17:27.056512', 'C1', '01M83BKT1Y8PEBNHS0KE21KQY8', 1, 'open', ''),
('01M83BKT2FJ13GVVBHW1F8RCBV', '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 0, '01M83BKT2FJ13GVVBHW1F8RCBS', 1, '01M83BKT2DZT6ZA58W3JZY3408', 'Change 2, please.', '2026-11-23 09:02:00.000000', 'C1', '01M83BKT2FJ13GVVBHW1F8RCBW', 1, 'applied', 'Cut to one page.'),
('01M83BKT2FJ13GVVBHW1F8RCC1', '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 1, '01M83BKT2FJ13GVVBHW1F8RCBZ', 2, '01M83BKT2DZT6ZA58W3JZY3408', 'Change 3, please.', '2026-11-23 09:07:00.000000', 'C1', '01M83BKT2FJ13GVVBHW1F8RCC2', 1, 'applied', 'Cut to one page.');
INSERT INTO finished_reviews (draft_id, person_id, workspace_id, task_id, verdict) VALUES
('01M83BKT2FJ13GVVBHW1F8RCBS', '01M83BKT2DZT6ZA58W3JZY3408', '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 'request_changes'),
('01M83BKT2FJ13GVVBHW1F8RCBZ', '01M83BKT2DZT6ZA58W3JZY3408', '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', 'request_changes');
INSERT INTO posted_messages (workspace_id, channel_id, message_id, task_id, conversation_id, kind, subject, delivery_id, position) VALUES
('01M83BKT2C6DEF1HZPHF3NPVBQ', 'C1', '17.0', '01M83BKT2FJ13GVVBHW1F8RCBQ', '01M83BKT2EHNK7BWJ6FY0TG6FM', 'task_card', '01M83BKT2FJ13GVVBHW1F8RCBQ', 1, 0),
('01M83BKT2C6DEF1HZPHF3NPVBQ', 'C1', '17.1', '01M83BKT2FJ13GVVBHW1F8RCBQ', '01M83BKT2EHNK7BWJ6FY0TG6FM', 'draft', '01M83BKT2FJ13GVVBHW1F8RCBQ', 2, 0);
INSERT INTO scorecards (id, workspace_id, task_id, draft_id, rubric_version, grader_kind, grader_id, saved_at, filed_at, saved_in, position) VALUES
('01M83BKT0KR7ZGQAJC4XTH3J2Q', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', '01M83BKT0J88YJB63NE9KQMTTZ', 2, 'model', 'practice/rules-1', '2026-11-23 12:52:05.807719', '2026-11-23 12:52:05.807719', 16, 1),
('01M83BKT0KR7ZGQAJC4XTH3J3C', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', '01M83BKT0J88YJB63NE9KQMTTZ', 2, 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 12:08:40.854903', '2026-11-23 12:08:40.854903', 13, 1),
('01M83BKT0MQRZBR08QZP705R3T', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', '01M83BKT0MQRZBR08QZP705R34', 3, 'person', '01M83BKT0GMGSGMZAM8EXM0VZ1', '2026-11-23 14:48:29.292393', '2026-11-23 14:48:29.292393', 27, 0),
('01M83BKT0NT7WMQS0YQMDBMY5J', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', '01M83BKT0MQRZBR08QZP705R34', 3, 'person', '01M83BKT0GMGSGMZAM8EXM0VZ2', '2026-11-23 15:30:35.543027', '2026-11-23 15:30:35.543027', 29, 1),
('01M83BKT1Y8PEBNHS0KE21KQX9', '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', '01M83BKT1XN1QMNSGAT6WSJ9RD', 2, 'model', 'practice/rules-1', '2026-11-23 14:53:08.500662', '2026-11-23 14:53:08.500662', 24, 0),
('01M83BKT2FJ13GVVBHW1F8RCBX', '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', '01M83BKT2FJ13GVVBHW1F8RCBS', 1, 'person', '01M83BKT2DZT6ZA58W3JZY3408', '2026-11-23 09:03:00.000000', '2026-11-23 09:03:00.000000', 6, 0),
('01M83BKT2FJ13GVVBHW1F8RCC3', '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', '01M83BKT2FJ13GVVBHW1F8RCBZ', 1, 'person', '01M83BKT2DZT6ZA58W3JZY3408', '2026-11-23 09:08:00.000000', '2026-11-23 09:08:00.000000', 11, 0),
('01M83BKT2G4EYZRSH8YR6BTDXW', '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBQ', '01M83BKT2G4EYZRSH8YR6BTDXT', 1, 'person', '01M83BKT2DZT6ZA58W3JZY3408', '2026-11-23 09:12:00.000000', '2026-11-23 09:12:00.000000', 15, 0);
INSERT INTO ledger_entries (draft_id, position, workspace_id, feedback_id, edition, disposition, answer, blocks) VALUES
('01M83BKT0MQRZBR08QZP705R34', 0, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0KR7ZGQAJC4XTH3J2N', 1, 'applied', 'much longer, please', '[]'),
('01M83BKT0MQRZBR08QZP705R34', 1, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0KR7ZGQAJC4XTH3J34', 1, 'needs_person', '{"a": null}', '[1]'),
('01M83BKT0MQRZBR08QZP705R34', 2, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0KR7ZGQAJC4XTH3J36', 1, 'applied', '\u0000 %s :name ?', '[]'),
('01M83BKT0MQRZBR08QZP705R34', 3, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0KR7ZGQAJC4XTH3J3G', 1, 'needs_person', '\u0000 %s :name ?', '[2,5]'),
('01M83BKT0MQRZBR08QZP705R34', 4, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0KR7ZGQAJC4XTH3J3K', 1, 'declined', 'shorter, please', '[2,5]'),
('01M83BKT2FJ13GVVBHW1F8RCBZ', 0, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBV', 1, 'applied', 'Cut to one page.', '[2,3]'),
('01M83BKT2G4EYZRSH8YR6BTDXT', 0, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCC1', 1, 'applied', 'Cut to one page.', '[2,3]');
INSERT INTO marks (scorecard_id, criterion, workspace_id, draft_id, value, note) VALUES
('01M83BKT0KR7ZGQAJC4XTH3J2Q', 3, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTZ', 'not_met', 'much longer, please'),
('01M83BKT0KR7ZGQAJC4XTH3J2Q', 4, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTZ', 'met', '\u0000 %s :name ?'),
('01M83BKT0KR7ZGQAJC4XTH3J3C', 1, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTZ', 'not_met', 'line␍
line

	tab'),
('01M83BKT0KR7ZGQAJC4XTH3J3C', 2, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTZ', 'not_applicable', 'shorter, please'),
('01M83BKT0KR7ZGQAJC4XTH3J3C', 3, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTZ', 'cannot_judge', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M83BKT0MQRZBR08QZP705R3T', 1, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0MQRZBR08QZP705R34', 'not_applicable', '\u0000 %s :name ?'),
('01M83BKT0MQRZBR08QZP705R3T', 3, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0MQRZBR08QZP705R34', 'met', '{"a": null}'),
('01M83BKT0NT7WMQS0YQMDBMY5J', 1, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0MQRZBR08QZP705R34', 'met', 'much longer, please'),
('01M83BKT0NT7WMQS0YQMDBMY5J', 2, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0MQRZBR08QZP705R34', 'cannot_judge', '\u0000 %s :name ?'),
('01M83BKT0NT7WMQS0YQMDBMY5J', 3, '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0MQRZBR08QZP705R34', 'not_met', 'line␍
line

	tab'),
('01M83BKT1Y8PEBNHS0KE21KQX9', 2, '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1XN1QMNSGAT6WSJ9RD', 'not_applicable', '{"a": null}'),
('01M83BKT2FJ13GVVBHW1F8RCBX', 1, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBS', 'met', ''),
('01M83BKT2FJ13GVVBHW1F8RCBX', 2, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBS', 'not_met', ''),
('01M83BKT2FJ13GVVBHW1F8RCBX', 3, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBS', 'not_met', ''),
('01M83BKT2FJ13GVVBHW1F8RCC3', 1, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBZ', 'met', ''),
('01M83BKT2FJ13GVVBHW1F8RCC3', 2, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBZ', 'not_met', ''),
('01M83BKT2FJ13GVVBHW1F8RCC3', 3, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2FJ13GVVBHW1F8RCBZ', 'not_met', ''),
('01M83BKT2G4EYZRSH8YR6BTDXW', 1, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2G4EYZRSH8YR6BTDXT', 'met', ''),
('01M83BKT2G4EYZRSH8YR6BTDXW', 2, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2G4EYZRSH8YR6BTDXT', 'met', ''),
('01M83BKT2G4EYZRSH8YR6BTDXW', 3, '01M83BKT2C6DEF1HZPHF3NPVBQ', '01M83BKT2G4EYZRSH8YR6BTDXT', 'not_met', '');
INSERT INTO votes (feedback_id, voter_id, workspace_id, task_id, value) VALUES
('01M83BKT0KR7ZGQAJC4XTH3J3B', '01M83BKT0GMGSGMZAM8EXM0VZ1', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', -1),
('01M83BKT0KR7ZGQAJC4XTH3J36', '01M83BKT0GMGSGMZAM8EXM0VZ1', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', -1),
('01M83BKT0KR7ZGQAJC4XTH3J3B', '01M83BKT0HE2R6JD0MEGE0B0AW', '01M83BKT0FPTACGNDQG0VAZDKT', '01M83BKT0J88YJB63NE9KQMTTQ', -1),
('01M83BKT1XN1QMNSGAT6WSJ9QX', '01M83BKT1TVBGYAX9FCVQHTYWE', '01M83BKT1SG9HDHZ8992173FV9', '01M83BKT1WW3BX5TESVK8M668N', -1);
