INSERT INTO inbox (key, at) VALUES
('Ev1', '2026-11-23 09:00:00.000000');
INSERT INTO workspaces (id, platform, external_id, name, next_task_number) VALUES
('01M82XY6Z8VW37EE5BN4CVFBRB', 'slack', 'walk 0', 'Harbour', 1),
('01M82XY7BZZ5JDQCHGZ59QDBYP', 'slack', 'walk 1', 'Harbour', 1),
('01M82XY7FB8C41PYC6916998Q8', 'slack', 'walk 2', 'Harbour', 1),
('01M82XY7H7T1VP208QKZTVG6MJ', 'slack', 'T1', 'Harbour', 1);
INSERT INTO conversations (id, workspace_id, platform, channel_id, thread_id, awaits_thread) VALUES
('01M82XY6ZYDYG4NVGJ6H7EBQVX', '01M82XY6Z8VW37EE5BN4CVFBRB', 'slack', 'C1', NULL, TRUE),
('01M82XY6ZZZCWKM1QWET6C4GXM', '01M82XY6Z8VW37EE5BN4CVFBRB', 'slack', 'C2', NULL, TRUE),
('01M82XY7C05E9JFPA4D7QS7Z3J', '01M82XY7BZZ5JDQCHGZ59QDBYP', 'slack', 'C1', NULL, TRUE),
('01M82XY7C05E9JFPA4D7QS7Z3K', '01M82XY7BZZ5JDQCHGZ59QDBYP', 'slack', 'C2', NULL, TRUE),
('01M82XY7FTMFF9EWZ6S13HRMRV', '01M82XY7FB8C41PYC6916998Q8', 'slack', 'C1', NULL, TRUE),
('01M82XY7FTMFF9EWZ6S13HRMRW', '01M82XY7FB8C41PYC6916998Q8', 'slack', 'C2', NULL, TRUE),
('01M82XY7H89P80FGTJ1QD3YCXH', '01M82XY7H7T1VP208QKZTVG6MJ', 'slack', 'C1', '17.1', FALSE),
('01M82XY7H89P80FGTJ1QD3YCXJ', '01M82XY7H7T1VP208QKZTVG6MJ', 'slack', 'C2', NULL, TRUE);
INSERT INTO people (id, workspace_id, external_id, name) VALUES
('01M82XY6ZKADKWQ96ANF49NARF', '01M82XY6Z8VW37EE5BN4CVFBRB', 'U0', 'person 0'),
('01M82XY6ZMV3V455ST78NVNPV2', '01M82XY6Z8VW37EE5BN4CVFBRB', 'U1', 'person 1'),
('01M82XY6ZXKE2VR558RG5Y0GKQ', '01M82XY6Z8VW37EE5BN4CVFBRB', 'U2', 'person 2'),
('01M82XY6ZYDYG4NVGJ6H7EBQVW', '01M82XY6Z8VW37EE5BN4CVFBRB', 'U3', 'person 3'),
('01M82XY7BZZ5JDQCHGZ59QDBYQ', '01M82XY7BZZ5JDQCHGZ59QDBYP', 'U0', 'person 0'),
('01M82XY7C05E9JFPA4D7QS7Z3F', '01M82XY7BZZ5JDQCHGZ59QDBYP', 'U1', 'person 1'),
('01M82XY7C05E9JFPA4D7QS7Z3G', '01M82XY7BZZ5JDQCHGZ59QDBYP', 'U2', 'person 2'),
('01M82XY7C05E9JFPA4D7QS7Z3H', '01M82XY7BZZ5JDQCHGZ59QDBYP', 'U3', 'person 3'),
('01M82XY7FCAKYQ1TJSJBY6KDDR', '01M82XY7FB8C41PYC6916998Q8', 'U0', 'person 0'),
('01M82XY7FCAKYQ1TJSJBY6KDDS', '01M82XY7FB8C41PYC6916998Q8', 'U1', 'person 1'),
('01M82XY7FCAKYQ1TJSJBY6KDDT', '01M82XY7FB8C41PYC6916998Q8', 'U2', 'person 2'),
('01M82XY7FTMFF9EWZ6S13HRMRT', '01M82XY7FB8C41PYC6916998Q8', 'U3', 'person 3'),
('01M82XY7H7T1VP208QKZTVG6MK', '01M82XY7H7T1VP208QKZTVG6MJ', 'U0', 'person 0'),
('01M82XY7H89P80FGTJ1QD3YCXE', '01M82XY7H7T1VP208QKZTVG6MJ', 'U1', 'person 1'),
('01M82XY7H89P80FGTJ1QD3YCXF', '01M82XY7H7T1VP208QKZTVG6MJ', 'U2', 'person 2'),
('01M82XY7H89P80FGTJ1QD3YCXG', '01M82XY7H7T1VP208QKZTVG6MJ', 'U3', 'person 3');
INSERT INTO cursors (conversation_id, workspace_id, position, at) VALUES
('01M82XY7H89P80FGTJ1QD3YCXH', '01M82XY7H7T1VP208QKZTVG6MJ', '17.1', '2026-11-23 09:00:00.000000');
INSERT INTO tasks (id, workspace_id, number, version, title, brief, category, agent, owner_id, opened_at, state, reviewers, approvers, files, import_key, max_cycles, max_tokens, max_cost_usd, quorum, quiet_period, quiet_at, stall_reason, stall_sentence, stall_from_state, decision_state, decision_by, decision_at, decision_reason, decision_draft_id, draft_id, assignment_job, assignment_purpose, assignment_feedback, assignment_unmet, input_tokens, output_tokens, cached_tokens, cost_usd) VALUES
('01M82XY70DC3FZNMTWREN8C9J9', '01M82XY6Z8VW37EE5BN4CVFBRB', 1, 41, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 09:00:00.000000', 'stalled', '[]', '["01M82XY6ZMV3V455ST78NVNPV2"]', '[]', NULL, 4, 1125899906842624, NULL, 1, 34560000000003, NULL, 'agent_failed', 'shorter, please', 'revising', NULL, NULL, NULL, NULL, NULL, '01M82XY70F69K02HKAJHR740BN', NULL, NULL, NULL, NULL, 2622229580370, 3460058608894, 2420487657321, NULL),
('01M82XY7CD5V54T2JXR9Y5YTM3', '01M82XY7BZZ5JDQCHGZ59QDBYP', 1, 23, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M82XY7BZZ5JDQCHGZ59QDBYQ', '2026-11-23 09:00:00.000000', 'stalled', '["01M82XY7C05E9JFPA4D7QS7Z3F","01M82XY7C05E9JFPA4D7QS7Z3G","01M82XY7C05E9JFPA4D7QS7Z3H"]', '["01M82XY7C05E9JFPA4D7QS7Z3F"]', '[]', NULL, 9, NULL, NULL, 3, 34560000000003, NULL, 'needs_person', '\u0000 %s :name ?', 'revising', NULL, NULL, NULL, NULL, NULL, '01M82XY7CE6V8AEFRJ82F3FV1A', NULL, NULL, NULL, NULL, 1353583774811, 1967734063943, 1389927487251, NULL),
('01M82XY7FVPT9CG9HBZEB4PAQ1', '01M82XY7FB8C41PYC6916998Q8', 1, 20, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M82XY7FCAKYQ1TJSJBY6KDDR', '2026-11-23 09:00:00.000000', 'in_review', '["01M82XY7FCAKYQ1TJSJBY6KDDS","01M82XY7FCAKYQ1TJSJBY6KDDT"]', '["01M82XY7FTMFF9EWZ6S13HRMRT"]', '[]', '01M82XY7FVPT9CG9HBZEB4PAQ0', 20, NULL, NULL, NULL, 300000000, '2026-11-23 16:28:21.170569', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M82XY7G5S3RG4YHGZ2PQYBYA', NULL, NULL, NULL, NULL, 1730501365233, 1696870195736, 1512554687736, '0.20'),
('01M82XY7HH2A95G7GD8FNFDWT8', '01M82XY7H7T1VP208QKZTVG6MJ', 1, 16, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M82XY7H7T1VP208QKZTVG6MK', '2026-11-23 09:00:00.000000', 'accepted', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'accepted', '01M82XY7H7T1VP208QKZTVG6MK', '2026-11-23 09:13:00.000000', '', '01M82XY7HJQ0774Q1081Z60F54', '01M82XY7HJQ0774Q1081Z60F54', NULL, NULL, NULL, NULL, 240, 60, 24, '0.0375'),
('01M82XY7JG3E183NQEHX2H8SQ2', '01M82XY7H7T1VP208QKZTVG6MJ', 2, 3, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M82XY7H7T1VP208QKZTVG6MK', '2026-11-23 09:00:00.000000', 'drafting', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M82XY7JG3E183NQEHX2H8SQ3', 'draft', '[]', '[]', 0, 0, 0, '0');
INSERT INTO deliveries (id, workspace_id, task_id, conversation_id, kind, subject, due_at, state, attempts, uncertain, last_error, lease_until, ended_at) VALUES
(1, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', '01M82XY7H89P80FGTJ1QD3YCXH', 'task_card', '01M82XY7HH2A95G7GD8FNFDWT8', '2026-11-23 09:00:00.000000', 'sent', 1, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(2, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', '01M82XY7H89P80FGTJ1QD3YCXH', 'draft', '01M82XY7HH2A95G7GD8FNFDWT8', '2026-11-23 09:00:00.000000', 'sent', 1, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(3, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', '01M82XY7H89P80FGTJ1QD3YCXH', 'tally', '01M82XY7HH2A95G7GD8FNFDWT8', '2026-11-23 09:00:00.000000', 'failed', 1, FALSE, 'channel archived', NULL, '2026-11-23 09:00:00.000000'),
(4, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', '01M82XY7H89P80FGTJ1QD3YCXH', 'scorecard', '01M82XY7HH2A95G7GD8FNFDWT8', '2026-11-23 09:00:00.000000', 'pending', 0, FALSE, '', NULL, NULL);
INSERT INTO drafts (id, workspace_id, task_id, number, arm, digest, agent, model, input_tokens, output_tokens, cached_tokens, cost_usd, made_at, based_on, note) VALUES
('01M82XY70EFJ654B1J4J4PC57G', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 1, 'solo', '348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38', 'practice', 'rules-1', 297559127443, 1060655614167, 290430313572, '98765.4321', '2026-11-23 09:26:23.614471', NULL, 'Assumed the pier is open.'),
('01M82XY70F69K02HKAJHR740BN', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 2, 'assisted', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 928646032801, 807813182552, 575521780693, '1E-24', '2026-11-23 11:16:18.083355', '01M82XY70EFJ654B1J4J4PC57G', 'Assumed the pier is open.'),
('01M82XY7CE6V8AEFRJ82F3FV0Y', '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 1, 'solo', '073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3', 'practice', 'rules-1', 744610354028, 250569617134, 516646835672, '1E-24', '2026-11-23 12:32:44.368835', NULL, 'Assumed the pier is open.'),
('01M82XY7CE6V8AEFRJ82F3FV1A', '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 2, 'assisted', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 482089025086, 881515233900, 588721163937, '1E-24', '2026-11-23 13:40:18.106809', '01M82XY7CE6V8AEFRJ82F3FV0Y', 'Assumed the pier is open.'),
('01M82XY7FWY301WAYP9XKD7EEH', '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 823973230589, 782480053126, 511682565270, '0.10', '2026-11-23 14:52:06.065216', NULL, 'Assumed the pier is open.'),
('01M82XY7G5S3RG4YHGZ2PQYBYA', '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 2, 'assisted', '073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3', 'practice', 'rules-1', 906528134644, 914390142610, 1000872122466, '0.10', '2026-11-23 16:51:34.949777', '01M82XY7FWY301WAYP9XKD7EEH', 'Assumed the pier is open.'),
('01M82XY7HH2A95G7GD8FNFDWTA', '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:01:00.000000', NULL, 'Assumed the pier is open.'),
('01M82XY7HH2A95G7GD8FNFDWTF', '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 2, 'assisted', 'a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:06:00.000000', '01M82XY7HH2A95G7GD8FNFDWTA', 'Assumed the pier is open.'),
('01M82XY7HJQ0774Q1081Z60F54', '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 3, 'assisted', '122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:11:00.000000', '01M82XY7HH2A95G7GD8FNFDWTF', 'Assumed the pier is open.');
INSERT INTO events (position, workspace_id, task_id, number, kind, payload, actor_kind, actor_id, at, source_channel, source_message) VALUES
(1, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 1, 'task_opened', '{"workspace_id":"01M82XY6Z8VW37EE5BN4CVFBRB","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M82XY6ZMV3V455ST78NVNPV2"],"conversations":["01M82XY6ZYDYG4NVGJ6H7EBQVX"],"files":[],"policy":{"max_cycles":18,"max_tokens":null,"max_cost_usd":"1E+3","quorum":3,"quiet_period":"PT0.000001S"},"import_key":null}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 09:00:00.000000', NULL, NULL),
(2, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 09:00:00.000000', NULL, NULL),
(3, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 3, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}]}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 09:02:40.149903', NULL, NULL),
(4, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 4, 'draft_requested', '{"job":"01M82XY70DC3FZNMTWREN8C9JF"}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 09:02:40.149903', NULL, NULL),
(5, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 5, 'draft_recorded', '{"job":"01M82XY70DC3FZNMTWREN8C9JF","head":{"id":"01M82XY70EFJ654B1J4J4PC57G","number":1,"arm":"solo","digest":"348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38","agent":"practice","model":"rules-1","usage":{"input_tokens":297559127443,"output_tokens":1060655614167,"cached_tokens":290430313572,"cost_usd":"98765.4321"},"made_at":"2026-11-23T09:26:23.614471Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:26:23.614471', NULL, NULL),
(6, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 6, 'feedback_captured', '{"feedback_id":"01M82XY70EFJ654B1J4J4PC57J","draft_id":"01M82XY70EFJ654B1J4J4PC57G","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M82XY70EFJ654B1J4J4PC57H"}}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 09:32:56.793960', 'C1', '01M82XY70EFJ654B1J4J4PC57H'),
(7, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 7, 'feedback_captured', '{"feedback_id":"01M82XY70EFJ654B1J4J4PC57M","draft_id":"01M82XY70EFJ654B1J4J4PC57G","text":"\\u0000 %s :name ?","message":null}', 'person', '01M82XY6ZYDYG4NVGJ6H7EBQVW', '2026-11-23 09:57:05.313525', NULL, NULL),
(8, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 8, 'feedback_captured', '{"feedback_id":"01M82XY70EFJ654B1J4J4PC57P","draft_id":"01M82XY70EFJ654B1J4J4PC57G","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M82XY70EFJ654B1J4J4PC57N"}}', 'person', '01M82XY6ZYDYG4NVGJ6H7EBQVW', '2026-11-23 09:58:39.185227', 'C1', '01M82XY70EFJ654B1J4J4PC57N'),
(9, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 9, 'feedback_captured', '{"feedback_id":"01M82XY70EFJ654B1J4J4PC57T","draft_id":"01M82XY70EFJ654B1J4J4PC57G","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 10:06:22.852619', NULL, NULL),
(10, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 10, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"About $98765.43 of $1000.00 are spent.","from_state":"in_review"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 10:22:22.055986', NULL, NULL),
(11, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 11, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M"}}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 10:44:33.876001', NULL, NULL),
(12, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 12, 'task_resumed', '{"state":"in_review"}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 10:44:33.876001', NULL, NULL),
(13, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 13, 'revision_requested', '{"job":"01M82XY70F69K02HKAJHR740BH","draft_id":"01M82XY70EFJ654B1J4J4PC57G","feedback":[["01M82XY70EFJ654B1J4J4PC57J",1],["01M82XY70EFJ654B1J4J4PC57M",1],["01M82XY70EFJ654B1J4J4PC57P",1],["01M82XY70EFJ654B1J4J4PC57T",1]],"unmet":[],"trigger":"resume"}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 10:44:33.876001', NULL, NULL),
(14, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 14, 'scorecard_filed', '{"scorecard_id":"01M82XY70F69K02HKAJHR740BJ","draft_id":"01M82XY70EFJ654B1J4J4PC57G","rubric_version":1,"marks":[{"criterion":2,"value":"not_applicable","note":"{\"a\": null}"},{"criterion":1,"value":"not_met","note":"''; DROP TABLE tasks; --"}]}', 'person', '01M82XY6ZXKE2VR558RG5Y0GKQ', '2026-11-23 10:59:30.768543', NULL, NULL),
(15, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 15, 'draft_recorded', '{"job":"01M82XY70F69K02HKAJHR740BH","head":{"id":"01M82XY70F69K02HKAJHR740BN","number":2,"arm":"assisted","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":928646032801,"output_tokens":807813182552,"cached_tokens":575521780693,"cost_usd":"1E-24"},"made_at":"2026-11-23T11:16:18.083355Z","based_on":"01M82XY70EFJ654B1J4J4PC57G"},"ledger":[{"feedback_id":"01M82XY70EFJ654B1J4J4PC57M","edition":1,"disposition":"needs_person","answer":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","blocks":[]},{"feedback_id":"01M82XY70EFJ654B1J4J4PC57P","edition":1,"disposition":"applied","answer":"shorter, please","blocks":[1]},{"feedback_id":"01M82XY70EFJ654B1J4J4PC57T","edition":1,"disposition":"declined","answer":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","blocks":[2,5]}]}', 'model', 'practice/rules-1', '2026-11-23 11:16:18.083355', NULL, NULL),
(16, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 16, 'feedback_captured', '{"feedback_id":"01M82XY70F69K02HKAJHR740BV","draft_id":"01M82XY70F69K02HKAJHR740BN","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M82XY70F69K02HKAJHR740BT"}}', 'person', '01M82XY6ZYDYG4NVGJ6H7EBQVW', '2026-11-23 12:25:20.889613', 'C1', '01M82XY70F69K02HKAJHR740BT'),
(17, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 17, 'scorecard_filed', '{"scorecard_id":"01M82XY70F69K02HKAJHR740BW","draft_id":"01M82XY70F69K02HKAJHR740BN","rubric_version":1,"marks":[{"criterion":1,"value":"cannot_judge","note":"much longer, please"},{"criterion":3,"value":"not_applicable","note":"{\"a\": null}"},{"criterion":4,"value":"cannot_judge","note":"''; DROP TABLE tasks; --"},{"criterion":2,"value":"cannot_judge","note":"much longer, please"}]}', 'person', '01M82XY6ZMV3V455ST78NVNPV2', '2026-11-23 12:32:59.593429', NULL, NULL),
(18, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 18, 'feedback_withdrawn', '{"feedback_id":"01M82XY70EFJ654B1J4J4PC57T"}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 12:35:10.053273', 'C1', '01M82XY70F69K02HKAJHR740BX'),
(19, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 19, 'feedback_captured', '{"feedback_id":"01M82XY70F69K02HKAJHR740C0","draft_id":"01M82XY70F69K02HKAJHR740BN","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M82XY70F69K02HKAJHR740BZ"}}', 'person', '01M82XY6ZMV3V455ST78NVNPV2', '2026-11-23 12:40:26.625705', 'C1', '01M82XY70F69K02HKAJHR740BZ'),
(20, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 20, 'scorecard_opened', '{"draft_id":"01M82XY70F69K02HKAJHR740BN"}', 'person', '01M82XY6ZYDYG4NVGJ6H7EBQVW', '2026-11-23 12:50:14.725174', NULL, NULL),
(21, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 21, 'scorecard_filed', '{"scorecard_id":"01M82XY70F69K02HKAJHR740C2","draft_id":"01M82XY70F69K02HKAJHR740BN","rubric_version":1,"marks":[{"criterion":1,"value":"not_applicable","note":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"},{"criterion":3,"value":"cannot_judge","note":"shorter, please"}]}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 12:51:49.584700', NULL, NULL),
(22, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 22, 'revision_requested', '{"job":"01M82XY70F69K02HKAJHR740C4","draft_id":"01M82XY70F69K02HKAJHR740BN","feedback":[["01M82XY70EFJ654B1J4J4PC57J",1],["01M82XY70F69K02HKAJHR740BV",1],["01M82XY70F69K02HKAJHR740C0",1]],"unmet":[],"trigger":"quiet_period"}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 13:09:14.085058', NULL, NULL),
(23, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 23, 'task_stalled', '{"stall":{"reason":"chat_gone","sentence":"''; DROP TABLE tasks; --","from_state":"revising"},"usage":{"input_tokens":1091051118734,"output_tokens":717097371147,"cached_tokens":557154078779,"cost_usd":null}}', 'system', 'worker', '2026-11-23 13:24:04.966601', NULL, NULL),
(24, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 24, 'feedback_captured', '{"feedback_id":"01M82XY70GNRK5DFFPN592R3HX","draft_id":"01M82XY70F69K02HKAJHR740BN","text":"much longer, please","message":null}', 'person', '01M82XY6ZMV3V455ST78NVNPV2', '2026-11-23 13:33:33.792476', NULL, NULL),
(25, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 25, 'feedback_captured', '{"feedback_id":"01M82XY70N6YCBQ3ZWW8D7V0RY","draft_id":"01M82XY70F69K02HKAJHR740BN","text":"much longer, please","message":null}', 'person', '01M82XY6ZMV3V455ST78NVNPV2', '2026-11-23 13:49:13.194227', NULL, NULL),
(26, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 26, 'policy_changed', '{"policy":{"max_cycles":12,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S"}}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 14:02:00.809940', NULL, NULL),
(27, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 27, 'scorecard_filed', '{"scorecard_id":"01M82XY70F69K02HKAJHR740C2","draft_id":"01M82XY70F69K02HKAJHR740BN","rubric_version":1,"marks":[{"criterion":3,"value":"not_applicable","note":"shorter, please"}]}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 14:10:54.466892', NULL, NULL),
(28, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 28, 'marks_saved', '{"scorecard_id":"01M82XY70N6YCBQ3ZWW8D7V0S7","draft_id":"01M82XY70F69K02HKAJHR740BN","rubric_version":1,"marks":[{"criterion":1,"value":"cannot_judge","note":"line\r\nline\n\n\ttab"},{"criterion":2,"value":"cannot_judge","note":"much longer, please"},{"criterion":3,"value":"met","note":"{\"a\": null}"}]}', 'person', '01M82XY6ZYDYG4NVGJ6H7EBQVW', '2026-11-23 14:30:49.708574', NULL, NULL),
(29, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 29, 'feedback_captured', '{"feedback_id":"01M82XY70N6YCBQ3ZWW8D7V0S9","draft_id":"01M82XY70F69K02HKAJHR740BN","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M82XY70N6YCBQ3ZWW8D7V0S8"}}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 14:36:15.951088', 'C1', '01M82XY70N6YCBQ3ZWW8D7V0S8'),
(30, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 30, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M"}}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 15:06:02.732032', NULL, NULL),
(31, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 31, 'task_resumed', '{"state":"in_review"}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 15:06:02.732032', NULL, NULL),
(32, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 32, 'revision_requested', '{"job":"01M82XY70N6YCBQ3ZWW8D7V0SA","draft_id":"01M82XY70F69K02HKAJHR740BN","feedback":[["01M82XY70EFJ654B1J4J4PC57J",1],["01M82XY70F69K02HKAJHR740BV",1],["01M82XY70F69K02HKAJHR740C0",1],["01M82XY70GNRK5DFFPN592R3HX",1],["01M82XY70N6YCBQ3ZWW8D7V0RY",1],["01M82XY70N6YCBQ3ZWW8D7V0S9",1]],"unmet":[],"trigger":"resume"}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 15:06:02.732032', NULL, NULL),
(33, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 33, 'marks_saved', '{"scorecard_id":"01M82XY70PP31VJ73RQRF379D6","draft_id":"01M82XY70F69K02HKAJHR740BN","rubric_version":1,"marks":[{"criterion":1,"value":"cannot_judge","note":"{\"a\": null}"}]}', 'person', '01M82XY6ZXKE2VR558RG5Y0GKQ', '2026-11-23 15:17:43.145339', NULL, NULL),
(34, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 34, 'policy_changed', '{"policy":{"max_cycles":4,"max_tokens":1125899906842624,"max_cost_usd":null,"quorum":1,"quiet_period":"P1Y35DT0.000003S"}}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 15:20:55.535792', NULL, NULL),
(35, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 35, 'feedback_captured', '{"feedback_id":"01M82XY70PP31VJ73RQRF379DC","draft_id":"01M82XY70F69K02HKAJHR740BN","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M82XY70PP31VJ73RQRF379DB"}}', 'person', '01M82XY6ZXKE2VR558RG5Y0GKQ', '2026-11-23 15:27:50.617402', 'C1', '01M82XY70PP31VJ73RQRF379DB'),
(36, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 36, 'task_stalled', '{"stall":{"reason":"agent_failed","sentence":"shorter, please","from_state":"revising"},"usage":{"input_tokens":304973301392,"output_tokens":874492441028,"cached_tokens":997381484277,"cost_usd":"0"}}', 'system', 'worker', '2026-11-23 15:35:54.847514', NULL, NULL),
(37, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 37, 'review_finished', '{"draft_id":"01M82XY70F69K02HKAJHR740BN","verdict":"request_changes"}', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 15:42:59.386877', NULL, NULL),
(38, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 38, 'scorecard_opened', '{"draft_id":"01M82XY70F69K02HKAJHR740BN"}', 'person', '01M82XY6ZYDYG4NVGJ6H7EBQVW', '2026-11-23 15:55:07.950052', NULL, NULL),
(39, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 39, 'scorecard_filed', '{"scorecard_id":"01M82XY70PP31VJ73RQRF379DG","draft_id":"01M82XY70F69K02HKAJHR740BN","rubric_version":1,"marks":[{"criterion":4,"value":"met","note":"''; DROP TABLE tasks; --"},{"criterion":3,"value":"cannot_judge","note":"shorter, please"},{"criterion":2,"value":"met","note":"shorter, please"}]}', 'model', 'claude/sonnet-4', '2026-11-23 16:01:36.316089', NULL, NULL),
(40, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 40, 'feedback_captured', '{"feedback_id":"01M82XY70PP31VJ73RQRF379DJ","draft_id":"01M82XY70F69K02HKAJHR740BN","text":"much longer, please","message":null}', 'person', '01M82XY6ZMV3V455ST78NVNPV2', '2026-11-23 16:12:36.549809', NULL, NULL),
(41, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 41, 'feedback_captured', '{"feedback_id":"01M82XY70PP31VJ73RQRF379DM","draft_id":"01M82XY70F69K02HKAJHR740BN","text":"''; DROP TABLE tasks; --","message":{"channel_id":"C1","message_id":"01M82XY70PP31VJ73RQRF379DK"}}', 'person', '01M82XY6ZXKE2VR558RG5Y0GKQ', '2026-11-23 16:28:38.985798', 'C1', '01M82XY70PP31VJ73RQRF379DK'),
(42, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 1, 'task_opened', '{"workspace_id":"01M82XY7BZZ5JDQCHGZ59QDBYP","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":["01M82XY7C05E9JFPA4D7QS7Z3F","01M82XY7C05E9JFPA4D7QS7Z3G","01M82XY7C05E9JFPA4D7QS7Z3H"],"approvers":["01M82XY7C05E9JFPA4D7QS7Z3F"],"conversations":["01M82XY7C05E9JFPA4D7QS7Z3J"],"files":[],"policy":{"max_cycles":7,"max_tokens":null,"max_cost_usd":"98765.4321","quorum":null,"quiet_period":"P1Y35DT0.000003S"},"import_key":null}', 'person', '01M82XY7BZZ5JDQCHGZ59QDBYQ', '2026-11-23 09:00:00.000000', NULL, NULL),
(43, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M82XY7BZZ5JDQCHGZ59QDBYQ', '2026-11-23 09:00:00.000000', NULL, NULL),
(44, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 3, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}]}', 'person', '01M82XY7BZZ5JDQCHGZ59QDBYQ', '2026-11-23 12:12:08.127706', NULL, NULL),
(45, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 4, 'draft_requested', '{"job":"01M82XY7CE6V8AEFRJ82F3FV0R"}', 'person', '01M82XY7BZZ5JDQCHGZ59QDBYQ', '2026-11-23 12:12:08.127706', NULL, NULL),
(46, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 5, 'policy_changed', '{"policy":{"max_cycles":5,"max_tokens":null,"max_cost_usd":"1E+3","quorum":null,"quiet_period":"PT0.000001S"}}', 'person', '01M82XY7BZZ5JDQCHGZ59QDBYQ', '2026-11-23 12:28:42.161139', NULL, NULL),
(47, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 6, 'draft_recorded', '{"job":"01M82XY7CE6V8AEFRJ82F3FV0R","head":{"id":"01M82XY7CE6V8AEFRJ82F3FV0Y","number":1,"arm":"solo","digest":"073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3","agent":"practice","model":"rules-1","usage":{"input_tokens":744610354028,"output_tokens":250569617134,"cached_tokens":516646835672,"cost_usd":"1E-24"},"made_at":"2026-11-23T12:32:44.368835Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 12:32:44.368835', NULL, NULL),
(48, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 7, 'feedback_captured', '{"feedback_id":"01M82XY7CE6V8AEFRJ82F3FV15","draft_id":"01M82XY7CE6V8AEFRJ82F3FV0Y","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M82XY7CE6V8AEFRJ82F3FV14"}}', 'person', '01M82XY7C05E9JFPA4D7QS7Z3H', '2026-11-23 13:23:28.126607', 'C1', '01M82XY7CE6V8AEFRJ82F3FV14'),
(49, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 8, 'revision_requested', '{"job":"01M82XY7CE6V8AEFRJ82F3FV17","draft_id":"01M82XY7CE6V8AEFRJ82F3FV0Y","feedback":[["01M82XY7CE6V8AEFRJ82F3FV15",1]],"unmet":[],"trigger":"quorum"}', 'person', '01M82XY7BZZ5JDQCHGZ59QDBYQ', '2026-11-23 13:33:48.699680', NULL, NULL),
(50, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 9, 'draft_recorded', '{"job":"01M82XY7CE6V8AEFRJ82F3FV17","head":{"id":"01M82XY7CE6V8AEFRJ82F3FV1A","number":2,"arm":"assisted","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":482089025086,"output_tokens":881515233900,"cached_tokens":588721163937,"cost_usd":"1E-24"},"made_at":"2026-11-23T13:40:18.106809Z","based_on":"01M82XY7CE6V8AEFRJ82F3FV0Y"},"ledger":[{"feedback_id":"01M82XY7CE6V8AEFRJ82F3FV15","edition":1,"disposition":"needs_person","answer":"{\"a\": null}","blocks":[]}]}', 'model', 'practice/rules-1', '2026-11-23 13:40:18.106809', NULL, NULL),
(51, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 10, 'feedback_confirmed', '{"feedback_id":"01M82XY7CE6V8AEFRJ82F3FV15"}', 'person', '01M82XY7C05E9JFPA4D7QS7Z3H', '2026-11-23 14:27:53.152476', NULL, NULL),
(52, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 11, 'marks_saved', '{"scorecard_id":"01M82XY7CFNJWNP02DB1QFS55W","draft_id":"01M82XY7CE6V8AEFRJ82F3FV1A","rubric_version":1,"marks":[{"criterion":2,"value":"not_met","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_applicable","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M82XY7C05E9JFPA4D7QS7Z3H', '2026-11-23 14:54:58.460628', NULL, NULL),
(53, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 12, 'marks_saved', '{"scorecard_id":"01M82XY7CFNJWNP02DB1QFS55Z","draft_id":"01M82XY7CE6V8AEFRJ82F3FV1A","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":"shorter, please"},{"criterion":3,"value":"not_met","note":"{\"a\": null}"},{"criterion":4,"value":"met","note":"much longer, please"},{"criterion":2,"value":"cannot_judge","note":"''; DROP TABLE tasks; --"}]}', 'person', '01M82XY7C05E9JFPA4D7QS7Z3F', '2026-11-23 15:06:38.019093', NULL, NULL),
(54, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 13, 'feedback_captured', '{"feedback_id":"01M82XY7CFNJWNP02DB1QFS561","draft_id":"01M82XY7CE6V8AEFRJ82F3FV1A","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M82XY7CFNJWNP02DB1QFS560"}}', 'person', '01M82XY7C05E9JFPA4D7QS7Z3F', '2026-11-23 15:09:45.994874', 'C1', '01M82XY7CFNJWNP02DB1QFS560'),
(55, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 14, 'policy_changed', '{"policy":{"max_cycles":4,"max_tokens":1125899906842624,"max_cost_usd":"1E+3","quorum":1,"quiet_period":null}}', 'person', '01M82XY7BZZ5JDQCHGZ59QDBYQ', '2026-11-23 15:30:36.391003', NULL, NULL),
(56, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 15, 'scorecard_filed', '{"scorecard_id":"01M82XY7CFNJWNP02DB1QFS56B","draft_id":"01M82XY7CE6V8AEFRJ82F3FV1A","rubric_version":1,"marks":[{"criterion":3,"value":"met","note":"{\"a\": null}"}]}', 'person', '01M82XY7C05E9JFPA4D7QS7Z3G', '2026-11-23 15:39:38.917846', NULL, NULL),
(57, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 16, 'minutes_corrected', '{"minutes":"1E-24"}', 'person', '01M82XY7BZZ5JDQCHGZ59QDBYQ', '2026-11-23 15:59:12.038437', NULL, NULL),
(58, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 17, 'policy_changed', '{"policy":{"max_cycles":9,"max_tokens":null,"max_cost_usd":null,"quorum":3,"quiet_period":"P1Y35DT0.000003S"}}', 'person', '01M82XY7BZZ5JDQCHGZ59QDBYQ', '2026-11-23 16:06:21.356218', NULL, NULL),
(59, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 18, 'revision_requested', '{"job":"01M82XY7CFNJWNP02DB1QFS56N","draft_id":"01M82XY7CE6V8AEFRJ82F3FV1A","feedback":[["01M82XY7CFNJWNP02DB1QFS561",1]],"unmet":[3],"trigger":"button"}', 'person', '01M82XY7BZZ5JDQCHGZ59QDBYQ', '2026-11-23 16:23:21.142043', NULL, NULL),
(60, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 19, 'feedback_captured', '{"feedback_id":"01M82XY7CFNJWNP02DB1QFS56V","draft_id":"01M82XY7CE6V8AEFRJ82F3FV1A","text":"shorter, please","message":null}', 'person', '01M82XY7BZZ5JDQCHGZ59QDBYQ', '2026-11-23 16:38:18.586766', NULL, NULL),
(61, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 20, 'vote_cast', '{"feedback_id":"01M82XY7CE6V8AEFRJ82F3FV15","value":1}', 'person', '01M82XY7C05E9JFPA4D7QS7Z3F', '2026-11-23 16:54:39.414678', NULL, NULL),
(62, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 21, 'task_stalled', '{"stall":{"reason":"needs_person","sentence":"\\u0000 %s :name ?","from_state":"revising"},"usage":{"input_tokens":126884395697,"output_tokens":835649212909,"cached_tokens":284559487642,"cost_usd":null}}', 'system', 'worker', '2026-11-23 17:09:51.678468', NULL, NULL),
(63, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 22, 'feedback_captured', '{"feedback_id":"01M82XY7CFNJWNP02DB1QFS574","draft_id":"01M82XY7CE6V8AEFRJ82F3FV1A","text":"{\"a\": null}","message":null}', 'person', '01M82XY7C05E9JFPA4D7QS7Z3F', '2026-11-23 17:35:58.137727', NULL, NULL),
(64, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 23, 'scorecard_opened', '{"draft_id":"01M82XY7CE6V8AEFRJ82F3FV1A"}', 'person', '01M82XY7C05E9JFPA4D7QS7Z3G', '2026-11-23 17:49:42.264355', NULL, NULL),
(65, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 1, 'task_opened', '{"workspace_id":"01M82XY7FB8C41PYC6916998Q8","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M82XY7FCAKYQ1TJSJBY6KDDS"],"conversations":["01M82XY7FTMFF9EWZ6S13HRMRV"],"files":[],"policy":{"max_cycles":1,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S"},"import_key":"01M82XY7FVPT9CG9HBZEB4PAQ0"}', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDR', '2026-11-23 09:00:00.000000', NULL, NULL),
(66, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDR', '2026-11-23 09:00:00.000000', NULL, NULL),
(67, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 3, 'people_changed', '{"reviewers":["01M82XY7FCAKYQ1TJSJBY6KDDS","01M82XY7FCAKYQ1TJSJBY6KDDT"],"approvers":["01M82XY7FTMFF9EWZ6S13HRMRT"]}', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDR', '2026-11-23 11:02:18.474044', NULL, NULL),
(68, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 4, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}]}', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDR', '2026-11-23 11:24:34.925615', NULL, NULL),
(69, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 5, 'draft_requested', '{"job":"01M82XY7FVPT9CG9HBZEB4PAQZ"}', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDR', '2026-11-23 11:24:34.925615', NULL, NULL),
(70, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 6, 'agent_stopped', '{"job":"01M82XY7FVPT9CG9HBZEB4PAQZ"}', 'person', '01M82XY7FTMFF9EWZ6S13HRMRT', '2026-11-23 12:17:55.371638', NULL, NULL),
(71, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 7, 'task_stalled', '{"stall":{"reason":"stopped","sentence":"Somebody stopped the agent before it had finished.","from_state":"drafting"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M82XY7FTMFF9EWZ6S13HRMRT', '2026-11-23 12:17:55.371638', NULL, NULL),
(72, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 8, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M"}}', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDR', '2026-11-23 14:39:39.278229', NULL, NULL),
(73, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 9, 'task_resumed', '{"state":"rubric_review"}', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDR', '2026-11-23 14:39:39.278229', NULL, NULL),
(74, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 10, 'draft_requested', '{"job":"01M82XY7FWY301WAYP9XKD7EEG"}', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDR', '2026-11-23 14:39:39.278229', NULL, NULL),
(75, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 11, 'draft_recorded', '{"job":"01M82XY7FWY301WAYP9XKD7EEG","head":{"id":"01M82XY7FWY301WAYP9XKD7EEH","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":823973230589,"output_tokens":782480053126,"cached_tokens":511682565270,"cost_usd":"0.10"},"made_at":"2026-11-23T14:52:06.065216Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 14:52:06.065216', NULL, NULL),
(76, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 12, 'scorecard_filed', '{"scorecard_id":"01M82XY7FWY301WAYP9XKD7EEJ","draft_id":"01M82XY7FWY301WAYP9XKD7EEH","rubric_version":1,"marks":[{"criterion":1,"value":"not_applicable","note":"{\"a\": null}"}]}', 'model', 'practice/rules-1', '2026-11-23 15:07:34.224532', NULL, NULL),
(77, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 13, 'feedback_captured', '{"feedback_id":"01M82XY7FWY301WAYP9XKD7EEM","draft_id":"01M82XY7FWY301WAYP9XKD7EEH","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M82XY7FWY301WAYP9XKD7EEK"}}', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDT', '2026-11-23 15:21:50.857043', 'C1', '01M82XY7FWY301WAYP9XKD7EEK'),
(78, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 14, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"{\"a\": null}","required":true,"points":1},{"number":2,"text":"{\"a\": null}","required":true,"points":-2}]}', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDR', '2026-11-23 16:13:00.363544', NULL, NULL),
(79, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 15, 'revision_requested', '{"job":"01M82XY7G5S3RG4YHGZ2PQYBY0","draft_id":"01M82XY7FWY301WAYP9XKD7EEH","feedback":[["01M82XY7FWY301WAYP9XKD7EEM",1]],"unmet":[],"trigger":"reaction"}', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDR', '2026-11-23 16:20:01.152843', NULL, NULL),
(80, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 16, 'feedback_captured', '{"feedback_id":"01M82XY7G5S3RG4YHGZ2PQYBY4","draft_id":"01M82XY7FWY301WAYP9XKD7EEH","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M82XY7G5S3RG4YHGZ2PQYBY3"}}', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDR', '2026-11-23 16:23:21.170569', 'C1', '01M82XY7G5S3RG4YHGZ2PQYBY3'),
(81, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 17, 'vote_cast', '{"feedback_id":"01M82XY7FWY301WAYP9XKD7EEM","value":-1}', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDR', '2026-11-23 16:32:48.814105', NULL, NULL),
(82, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 18, 'scorecard_opened', '{"draft_id":"01M82XY7FWY301WAYP9XKD7EEH"}', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDS', '2026-11-23 16:34:21.686809', NULL, NULL),
(83, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 19, 'feedback_withdrawn', '{"feedback_id":"01M82XY7FWY301WAYP9XKD7EEM"}', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDT', '2026-11-23 16:48:38.616616', 'C1', '01M82XY7G5S3RG4YHGZ2PQYBY8'),
(84, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 20, 'draft_recorded', '{"job":"01M82XY7G5S3RG4YHGZ2PQYBY0","head":{"id":"01M82XY7G5S3RG4YHGZ2PQYBYA","number":2,"arm":"assisted","digest":"073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3","agent":"practice","model":"rules-1","usage":{"input_tokens":906528134644,"output_tokens":914390142610,"cached_tokens":1000872122466,"cost_usd":"0.10"},"made_at":"2026-11-23T16:51:34.949777Z","based_on":"01M82XY7FWY301WAYP9XKD7EEH"},"ledger":[{"feedback_id":"01M82XY7FWY301WAYP9XKD7EEM","edition":1,"disposition":"applied","answer":"\\u0000 %s :name ?","blocks":[1]}]}', 'model', 'practice/rules-1', '2026-11-23 16:51:34.949777', NULL, NULL),
(85, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 1, 'task_opened', '{"workspace_id":"01M82XY7H7T1VP208QKZTVG6MJ","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M82XY7H89P80FGTJ1QD3YCXH"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null},"import_key":null}', 'person', '01M82XY7H7T1VP208QKZTVG6MK', '2026-11-23 09:00:00.000000', NULL, NULL),
(86, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M82XY7H7T1VP208QKZTVG6MK', '2026-11-23 09:00:00.000000', NULL, NULL),
(87, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 3, 'draft_requested', '{"job":"01M82XY7HH2A95G7GD8FNFDWT9"}', 'person', '01M82XY7H7T1VP208QKZTVG6MK', '2026-11-23 09:00:00.000000', NULL, NULL),
(88, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 4, 'draft_recorded', '{"job":"01M82XY7HH2A95G7GD8FNFDWT9","head":{"id":"01M82XY7HH2A95G7GD8FNFDWTA","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:01:00Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:01:00.000000', NULL, NULL),
(89, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 5, 'feedback_captured', '{"feedback_id":"01M82XY7HH2A95G7GD8FNFDWTB","draft_id":"01M82XY7HH2A95G7GD8FNFDWTA","text":"Change 2, please.","message":{"channel_id":"C1","message_id":"01M82XY7HH2A95G7GD8FNFDWTC"}}', 'person', '01M82XY7H89P80FGTJ1QD3YCXE', '2026-11-23 09:02:00.000000', 'C1', '01M82XY7HH2A95G7GD8FNFDWTC'),
(90, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 6, 'scorecard_filed', '{"scorecard_id":"01M82XY7HH2A95G7GD8FNFDWTD","draft_id":"01M82XY7HH2A95G7GD8FNFDWTA","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M82XY7H89P80FGTJ1QD3YCXE', '2026-11-23 09:03:00.000000', NULL, NULL),
(91, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 7, 'review_finished', '{"draft_id":"01M82XY7HH2A95G7GD8FNFDWTA","verdict":"request_changes"}', 'person', '01M82XY7H89P80FGTJ1QD3YCXE', '2026-11-23 09:04:00.000000', NULL, NULL),
(92, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 8, 'revision_requested', '{"job":"01M82XY7HH2A95G7GD8FNFDWTE","draft_id":"01M82XY7HH2A95G7GD8FNFDWTA","feedback":[["01M82XY7HH2A95G7GD8FNFDWTB",1]],"unmet":[2],"trigger":"button"}', 'person', '01M82XY7H7T1VP208QKZTVG6MK', '2026-11-23 09:05:00.000000', NULL, NULL),
(93, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 9, 'draft_recorded', '{"job":"01M82XY7HH2A95G7GD8FNFDWTE","head":{"id":"01M82XY7HH2A95G7GD8FNFDWTF","number":2,"arm":"assisted","digest":"a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:06:00Z","based_on":"01M82XY7HH2A95G7GD8FNFDWTA"},"ledger":[{"feedback_id":"01M82XY7HH2A95G7GD8FNFDWTB","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:06:00.000000', NULL, NULL),
(94, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 10, 'feedback_captured', '{"feedback_id":"01M82XY7HJQ0774Q1081Z60F50","draft_id":"01M82XY7HH2A95G7GD8FNFDWTF","text":"Change 3, please.","message":{"channel_id":"C1","message_id":"01M82XY7HJQ0774Q1081Z60F51"}}', 'person', '01M82XY7H89P80FGTJ1QD3YCXE', '2026-11-23 09:07:00.000000', 'C1', '01M82XY7HJQ0774Q1081Z60F51'),
(95, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 11, 'scorecard_filed', '{"scorecard_id":"01M82XY7HJQ0774Q1081Z60F52","draft_id":"01M82XY7HH2A95G7GD8FNFDWTF","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M82XY7H89P80FGTJ1QD3YCXE', '2026-11-23 09:08:00.000000', NULL, NULL),
(96, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 12, 'review_finished', '{"draft_id":"01M82XY7HH2A95G7GD8FNFDWTF","verdict":"request_changes"}', 'person', '01M82XY7H89P80FGTJ1QD3YCXE', '2026-11-23 09:09:00.000000', NULL, NULL),
(97, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 13, 'revision_requested', '{"job":"01M82XY7HJQ0774Q1081Z60F53","draft_id":"01M82XY7HH2A95G7GD8FNFDWTF","feedback":[["01M82XY7HJQ0774Q1081Z60F50",1]],"unmet":[2],"trigger":"button"}', 'person', '01M82XY7H7T1VP208QKZTVG6MK', '2026-11-23 09:10:00.000000', NULL, NULL),
(98, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 14, 'draft_recorded', '{"job":"01M82XY7HJQ0774Q1081Z60F53","head":{"id":"01M82XY7HJQ0774Q1081Z60F54","number":3,"arm":"assisted","digest":"122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:11:00Z","based_on":"01M82XY7HH2A95G7GD8FNFDWTF"},"ledger":[{"feedback_id":"01M82XY7HJQ0774Q1081Z60F50","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:11:00.000000', NULL, NULL),
(99, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 15, 'scorecard_filed', '{"scorecard_id":"01M82XY7HJQ0774Q1081Z60F55","draft_id":"01M82XY7HJQ0774Q1081Z60F54","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M82XY7H89P80FGTJ1QD3YCXE', '2026-11-23 09:12:00.000000', NULL, NULL),
(100, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 16, 'task_accepted', '{"draft_id":"01M82XY7HJQ0774Q1081Z60F54"}', 'person', '01M82XY7H7T1VP208QKZTVG6MK', '2026-11-23 09:13:00.000000', NULL, NULL),
(101, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7JG3E183NQEHX2H8SQ2', 1, 'task_opened', '{"workspace_id":"01M82XY7H7T1VP208QKZTVG6MJ","number":2,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M82XY7H89P80FGTJ1QD3YCXH"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null},"import_key":null}', 'person', '01M82XY7H7T1VP208QKZTVG6MK', '2026-11-23 09:00:00.000000', NULL, NULL),
(102, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7JG3E183NQEHX2H8SQ2', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M82XY7H7T1VP208QKZTVG6MK', '2026-11-23 09:00:00.000000', NULL, NULL),
(103, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7JG3E183NQEHX2H8SQ2', 3, 'draft_requested', '{"job":"01M82XY7JG3E183NQEHX2H8SQ3"}', 'person', '01M82XY7H7T1VP208QKZTVG6MK', '2026-11-23 09:00:00.000000', NULL, NULL);
INSERT INTO jobs (id, workspace_id, task_id, purpose, due_at, state, attempts, last_error, queued_at, token, holder, lease_until, ended_at) VALUES
('01M82XY7JX49X26NT5E5HDRQB2', '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 'draft', '2026-11-23 09:00:00.000000', 'done', 1, '', NULL, 1, 'w1', NULL, '2026-11-23 09:00:00.000000'),
('01M82XY7JX49X26NT5E5HDRQB3', '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 'draft', '2026-11-23 09:00:00.000000', 'pending', 1, '', NULL, 1, 'w1', '2026-11-23 09:01:00.000000', NULL),
('01M82XY7JY8Q9SAZTE4ZBM7DW3', '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7JG3E183NQEHX2H8SQ2', 'draft', '2026-11-23 09:00:00.000000', 'cancelled', 0, '', NULL, 0, '', NULL, NULL),
('01M82XY7JY8Q9SAZTE4ZBM7DW4', '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7JG3E183NQEHX2H8SQ2', 'draft', '2026-11-24 09:00:00.000000', 'pending', 0, '', NULL, 0, '', NULL, NULL);
INSERT INTO rubrics (task_id, version, workspace_id, proposed_by_kind, proposed_by_id, approved_at) VALUES
('01M82XY70DC3FZNMTWREN8C9J9', 1, '01M82XY6Z8VW37EE5BN4CVFBRB', 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 09:02:40.149903'),
('01M82XY7CD5V54T2JXR9Y5YTM3', 1, '01M82XY7BZZ5JDQCHGZ59QDBYP', 'person', '01M82XY7BZZ5JDQCHGZ59QDBYQ', '2026-11-23 12:12:08.127706'),
('01M82XY7FVPT9CG9HBZEB4PAQ1', 1, '01M82XY7FB8C41PYC6916998Q8', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDR', '2026-11-23 11:24:34.925615'),
('01M82XY7FVPT9CG9HBZEB4PAQ1', 2, '01M82XY7FB8C41PYC6916998Q8', 'person', '01M82XY7FCAKYQ1TJSJBY6KDDR', '2026-11-23 16:13:00.363544'),
('01M82XY7HH2A95G7GD8FNFDWT8', 1, '01M82XY7H7T1VP208QKZTVG6MJ', 'person', '01M82XY7H7T1VP208QKZTVG6MK', '2026-11-23 09:00:00.000000'),
('01M82XY7JG3E183NQEHX2H8SQ2', 1, '01M82XY7H7T1VP208QKZTVG6MJ', 'person', '01M82XY7H7T1VP208QKZTVG6MK', '2026-11-23 09:00:00.000000');
INSERT INTO task_conversations (task_id, position, workspace_id, conversation_id) VALUES
('01M82XY70DC3FZNMTWREN8C9J9', 0, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY6ZYDYG4NVGJ6H7EBQVX'),
('01M82XY7CD5V54T2JXR9Y5YTM3', 0, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7C05E9JFPA4D7QS7Z3J'),
('01M82XY7FVPT9CG9HBZEB4PAQ1', 0, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FTMFF9EWZ6S13HRMRV'),
('01M82XY7HH2A95G7GD8FNFDWT8', 0, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7H89P80FGTJ1QD3YCXH'),
('01M82XY7JG3E183NQEHX2H8SQ2', 0, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7H89P80FGTJ1QD3YCXH');
INSERT INTO blocks (draft_id, number, workspace_id, kind, text, gap) VALUES
('01M82XY70EFJ654B1J4J4PC57G', 1, '01M82XY6Z8VW37EE5BN4CVFBRB', 'heading', '# Harbour museum', '

'),
('01M82XY70EFJ654B1J4J4PC57G', 2, '01M82XY6Z8VW37EE5BN4CVFBRB', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M82XY70EFJ654B1J4J4PC57G', 3, '01M82XY6Z8VW37EE5BN4CVFBRB', 'list_item', '- Bring gloves', '
'),
('01M82XY70EFJ654B1J4J4PC57G', 4, '01M82XY6Z8VW37EE5BN4CVFBRB', 'list_item', '- Bring a coat', '
␍
'),
('01M82XY70EFJ654B1J4J4PC57G', 5, '01M82XY6Z8VW37EE5BN4CVFBRB', 'paragraph', 'line␍
line', '

'),
('01M82XY70EFJ654B1J4J4PC57G', 6, '01M82XY6Z8VW37EE5BN4CVFBRB', 'paragraph', '	tab', '

'),
('01M82XY70F69K02HKAJHR740BN', 1, '01M82XY6Z8VW37EE5BN4CVFBRB', 'heading', '# Harbour museum', '

'),
('01M82XY70F69K02HKAJHR740BN', 2, '01M82XY6Z8VW37EE5BN4CVFBRB', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M82XY70F69K02HKAJHR740BN', 3, '01M82XY6Z8VW37EE5BN4CVFBRB', 'list_item', '- Bring gloves', '
'),
('01M82XY70F69K02HKAJHR740BN', 4, '01M82XY6Z8VW37EE5BN4CVFBRB', 'list_item', '- Bring a coat', '
'),
('01M82XY7CE6V8AEFRJ82F3FV0Y', 1, '01M82XY7BZZ5JDQCHGZ59QDBYP', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', ''),
('01M82XY7CE6V8AEFRJ82F3FV1A', 1, '01M82XY7BZZ5JDQCHGZ59QDBYP', 'heading', '# Harbour museum', '

'),
('01M82XY7CE6V8AEFRJ82F3FV1A', 2, '01M82XY7BZZ5JDQCHGZ59QDBYP', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M82XY7CE6V8AEFRJ82F3FV1A', 3, '01M82XY7BZZ5JDQCHGZ59QDBYP', 'list_item', '- Bring gloves', '
'),
('01M82XY7CE6V8AEFRJ82F3FV1A', 4, '01M82XY7BZZ5JDQCHGZ59QDBYP', 'list_item', '- Bring a coat', '
'),
('01M82XY7FWY301WAYP9XKD7EEH', 1, '01M82XY7FB8C41PYC6916998Q8', 'heading', '# Harbour museum', '

'),
('01M82XY7FWY301WAYP9XKD7EEH', 2, '01M82XY7FB8C41PYC6916998Q8', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M82XY7FWY301WAYP9XKD7EEH', 3, '01M82XY7FB8C41PYC6916998Q8', 'list_item', '- Bring gloves', '
'),
('01M82XY7FWY301WAYP9XKD7EEH', 4, '01M82XY7FB8C41PYC6916998Q8', 'list_item', '- Bring a coat', '
'),
('01M82XY7G5S3RG4YHGZ2PQYBYA', 1, '01M82XY7FB8C41PYC6916998Q8', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', ''),
('01M82XY7HH2A95G7GD8FNFDWTA', 1, '01M82XY7H7T1VP208QKZTVG6MJ', 'heading', '# Harbour museum', '

'),
('01M82XY7HH2A95G7GD8FNFDWTA', 2, '01M82XY7H7T1VP208QKZTVG6MJ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M82XY7HH2A95G7GD8FNFDWTA', 3, '01M82XY7H7T1VP208QKZTVG6MJ', 'list_item', '- Bring gloves', '
'),
('01M82XY7HH2A95G7GD8FNFDWTA', 4, '01M82XY7H7T1VP208QKZTVG6MJ', 'list_item', '- Bring a coat', '
'),
('01M82XY7HH2A95G7GD8FNFDWTF', 1, '01M82XY7H7T1VP208QKZTVG6MJ', 'heading', '# Harbour museum', '

'),
('01M82XY7HH2A95G7GD8FNFDWTF', 2, '01M82XY7H7T1VP208QKZTVG6MJ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M82XY7HH2A95G7GD8FNFDWTF', 3, '01M82XY7H7T1VP208QKZTVG6MJ', 'list_item', '- Bring gloves', '
'),
('01M82XY7HH2A95G7GD8FNFDWTF', 4, '01M82XY7H7T1VP208QKZTVG6MJ', 'list_item', '- Bring a coat', '

'),
('01M82XY7HH2A95G7GD8FNFDWTF', 5, '01M82XY7H7T1VP208QKZTVG6MJ', 'paragraph', 'Draft 2.', '
'),
('01M82XY7HJQ0774Q1081Z60F54', 1, '01M82XY7H7T1VP208QKZTVG6MJ', 'heading', '# Harbour museum', '

'),
('01M82XY7HJQ0774Q1081Z60F54', 2, '01M82XY7H7T1VP208QKZTVG6MJ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M82XY7HJQ0774Q1081Z60F54', 3, '01M82XY7H7T1VP208QKZTVG6MJ', 'list_item', '- Bring gloves', '
'),
('01M82XY7HJQ0774Q1081Z60F54', 4, '01M82XY7H7T1VP208QKZTVG6MJ', 'list_item', '- Bring a coat', '

'),
('01M82XY7HJQ0774Q1081Z60F54', 5, '01M82XY7H7T1VP208QKZTVG6MJ', 'paragraph', 'Draft 3.', '
');
INSERT INTO criteria (task_id, rubric_version, number, workspace_id, text, required, points) VALUES
('01M82XY70DC3FZNMTWREN8C9J9', 1, 1, '01M82XY6Z8VW37EE5BN4CVFBRB', '''; DROP TABLE tasks; --', TRUE, -2),
('01M82XY70DC3FZNMTWREN8C9J9', 1, 2, '01M82XY6Z8VW37EE5BN4CVFBRB', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M82XY70DC3FZNMTWREN8C9J9', 1, 3, '01M82XY6Z8VW37EE5BN4CVFBRB', 'much longer, please', FALSE, 5),
('01M82XY70DC3FZNMTWREN8C9J9', 1, 4, '01M82XY6Z8VW37EE5BN4CVFBRB', 'shorter, please', FALSE, 5),
('01M82XY7CD5V54T2JXR9Y5YTM3', 1, 1, '01M82XY7BZZ5JDQCHGZ59QDBYP', 'shorter, please', TRUE, 5),
('01M82XY7CD5V54T2JXR9Y5YTM3', 1, 2, '01M82XY7BZZ5JDQCHGZ59QDBYP', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, -2),
('01M82XY7CD5V54T2JXR9Y5YTM3', 1, 3, '01M82XY7BZZ5JDQCHGZ59QDBYP', '\u0000 %s :name ?', FALSE, -2),
('01M82XY7CD5V54T2JXR9Y5YTM3', 1, 4, '01M82XY7BZZ5JDQCHGZ59QDBYP', 'line␍
line

	tab', TRUE, 1),
('01M82XY7FVPT9CG9HBZEB4PAQ1', 1, 1, '01M82XY7FB8C41PYC6916998Q8', 'line␍
line

	tab', FALSE, -2),
('01M82XY7FVPT9CG9HBZEB4PAQ1', 2, 1, '01M82XY7FB8C41PYC6916998Q8', '{"a": null}', TRUE, 1),
('01M82XY7FVPT9CG9HBZEB4PAQ1', 2, 2, '01M82XY7FB8C41PYC6916998Q8', '{"a": null}', TRUE, -2),
('01M82XY7HH2A95G7GD8FNFDWT8', 1, 1, '01M82XY7H7T1VP208QKZTVG6MJ', 'Names the meeting place', TRUE, 1),
('01M82XY7HH2A95G7GD8FNFDWT8', 1, 2, '01M82XY7H7T1VP208QKZTVG6MJ', 'Fits on a page', FALSE, 2),
('01M82XY7HH2A95G7GD8FNFDWT8', 1, 3, '01M82XY7H7T1VP208QKZTVG6MJ', 'Uses “synergy”', TRUE, -2),
('01M82XY7JG3E183NQEHX2H8SQ2', 1, 1, '01M82XY7H7T1VP208QKZTVG6MJ', 'Names the meeting place', TRUE, 1),
('01M82XY7JG3E183NQEHX2H8SQ2', 1, 2, '01M82XY7H7T1VP208QKZTVG6MJ', 'Fits on a page', FALSE, 2),
('01M82XY7JG3E183NQEHX2H8SQ2', 1, 3, '01M82XY7H7T1VP208QKZTVG6MJ', 'Uses “synergy”', TRUE, -2);
INSERT INTO feedback (id, workspace_id, task_id, position, draft_id, draft_number, author_id, text, captured_at, channel_id, message_id, edition, disposition, answer) VALUES
('01M82XY70EFJ654B1J4J4PC57J', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 0, '01M82XY70EFJ654B1J4J4PC57G', 1, '01M82XY6ZKADKWQ96ANF49NARF', 'shorter, please', '2026-11-23 09:32:56.793960', 'C1', '01M82XY70EFJ654B1J4J4PC57H', 1, 'open', ''),
('01M82XY70EFJ654B1J4J4PC57M', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 1, '01M82XY70EFJ654B1J4J4PC57G', 1, '01M82XY6ZYDYG4NVGJ6H7EBQVW', '\u0000 %s :name ?', '2026-11-23 09:57:05.313525', NULL, NULL, 1, 'needs_person', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M82XY70EFJ654B1J4J4PC57P', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 2, '01M82XY70EFJ654B1J4J4PC57G', 1, '01M82XY6ZYDYG4NVGJ6H7EBQVW', '\u0000 %s :name ?', '2026-11-23 09:58:39.185227', 'C1', '01M82XY70EFJ654B1J4J4PC57N', 1, 'applied', 'shorter, please'),
('01M82XY70EFJ654B1J4J4PC57T', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 3, '01M82XY70EFJ654B1J4J4PC57G', 1, '01M82XY6ZKADKWQ96ANF49NARF', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 10:06:22.852619', NULL, NULL, 1, 'withdrawn', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M82XY70F69K02HKAJHR740BV', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 4, '01M82XY70F69K02HKAJHR740BN', 2, '01M82XY6ZYDYG4NVGJ6H7EBQVW', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 12:25:20.889613', 'C1', '01M82XY70F69K02HKAJHR740BT', 1, 'open', ''),
('01M82XY70F69K02HKAJHR740C0', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 5, '01M82XY70F69K02HKAJHR740BN', 2, '01M82XY6ZMV3V455ST78NVNPV2', 'shorter, please', '2026-11-23 12:40:26.625705', 'C1', '01M82XY70F69K02HKAJHR740BZ', 1, 'open', ''),
('01M82XY70GNRK5DFFPN592R3HX', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 6, '01M82XY70F69K02HKAJHR740BN', 2, '01M82XY6ZMV3V455ST78NVNPV2', 'much longer, please', '2026-11-23 13:33:33.792476', NULL, NULL, 1, 'open', ''),
('01M82XY70N6YCBQ3ZWW8D7V0RY', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 7, '01M82XY70F69K02HKAJHR740BN', 2, '01M82XY6ZMV3V455ST78NVNPV2', 'much longer, please', '2026-11-23 13:49:13.194227', NULL, NULL, 1, 'open', ''),
('01M82XY70N6YCBQ3ZWW8D7V0S9', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 8, '01M82XY70F69K02HKAJHR740BN', 2, '01M82XY6ZKADKWQ96ANF49NARF', 'much longer, please', '2026-11-23 14:36:15.951088', 'C1', '01M82XY70N6YCBQ3ZWW8D7V0S8', 1, 'open', ''),
('01M82XY70PP31VJ73RQRF379DC', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 9, '01M82XY70F69K02HKAJHR740BN', 2, '01M82XY6ZXKE2VR558RG5Y0GKQ', '\u0000 %s :name ?', '2026-11-23 15:27:50.617402', 'C1', '01M82XY70PP31VJ73RQRF379DB', 1, 'open', ''),
('01M82XY70PP31VJ73RQRF379DJ', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 10, '01M82XY70F69K02HKAJHR740BN', 2, '01M82XY6ZMV3V455ST78NVNPV2', 'much longer, please', '2026-11-23 16:12:36.549809', NULL, NULL, 1, 'open', ''),
('01M82XY70PP31VJ73RQRF379DM', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 11, '01M82XY70F69K02HKAJHR740BN', 2, '01M82XY6ZXKE2VR558RG5Y0GKQ', '''; DROP TABLE tasks; --', '2026-11-23 16:28:38.985798', 'C1', '01M82XY70PP31VJ73RQRF379DK', 1, 'open', ''),
('01M82XY7CE6V8AEFRJ82F3FV15', '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 0, '01M82XY7CE6V8AEFRJ82F3FV0Y', 1, '01M82XY7C05E9JFPA4D7QS7Z3H', '\u0000 %s :name ?', '2026-11-23 13:23:28.126607', 'C1', '01M82XY7CE6V8AEFRJ82F3FV14', 1, 'confirmed', '{"a": null}'),
('01M82XY7CFNJWNP02DB1QFS561', '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 1, '01M82XY7CE6V8AEFRJ82F3FV1A', 2, '01M82XY7C05E9JFPA4D7QS7Z3F', '\u0000 %s :name ?', '2026-11-23 15:09:45.994874', 'C1', '01M82XY7CFNJWNP02DB1QFS560', 1, 'open', ''),
('01M82XY7CFNJWNP02DB1QFS56V', '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 2, '01M82XY7CE6V8AEFRJ82F3FV1A', 2, '01M82XY7BZZ5JDQCHGZ59QDBYQ', 'shorter, please', '2026-11-23 16:38:18.586766', NULL, NULL, 1, 'open', ''),
('01M82XY7CFNJWNP02DB1QFS574', '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 3, '01M82XY7CE6V8AEFRJ82F3FV1A', 2, '01M82XY7C05E9JFPA4D7QS7Z3F', '{"a": null}', '2026-11-23 17:35:58.137727', NULL, NULL, 1, 'open', ''),
('01M82XY7FWY301WAYP9XKD7EEM', '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 0, '01M82XY7FWY301WAYP9XKD7EEH', 1, '01M82XY7FCAKYQ1TJSJBY6KDDT', 'much longer, please', '2026-11-23 15:21:50.857043', 'C1', '01M82XY7FWY301WAYP9XKD7EEK', 1, 'withdrawn', ''),
('01M82XY7G5S3RG4YHGZ2PQYBY4', '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', 1, '01M82XY7FWY301WAYP9XKD7EEH', 1, '01M82XY7FCAKYQ1TJSJBY6KDDR', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 16:23:21.170569', 'C1', '01M82XY7G5S3RG4YHGZ2PQYBY3', 1, 'open', ''),
('01M82XY7HH2A95G7GD8FNFDWTB', '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 0, '01M82XY7HH2A95G7GD8FNFDWTA', 1, '01M82XY7H89P80FGTJ1QD3YCXE', 'Change 2, please.', '2026-11-23 09:02:00.000000', 'C1', '01M82XY7HH2A95G7GD8FNFDWTC', 1, 'applied', 'Cut to one page.'),
('01M82XY7HJQ0774Q1081Z60F50', '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 1, '01M82XY7HH2A95G7GD8FNFDWTF', 2, '01M82XY7H89P80FGTJ1QD3YCXE', 'Change 3, please.', '2026-11-23 09:07:00.000000', 'C1', '01M82XY7HJQ0774Q1081Z60F51', 1, 'applied', 'Cut to one page.');
INSERT INTO finished_reviews (draft_id, person_id, workspace_id, task_id, verdict) VALUES
('01M82XY70F69K02HKAJHR740BN', '01M82XY6ZKADKWQ96ANF49NARF', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', 'request_changes'),
('01M82XY7HH2A95G7GD8FNFDWTA', '01M82XY7H89P80FGTJ1QD3YCXE', '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 'request_changes'),
('01M82XY7HH2A95G7GD8FNFDWTF', '01M82XY7H89P80FGTJ1QD3YCXE', '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', 'request_changes');
INSERT INTO posted_messages (workspace_id, channel_id, message_id, task_id, conversation_id, kind, subject, delivery_id, position) VALUES
('01M82XY7H7T1VP208QKZTVG6MJ', 'C1', '17.0', '01M82XY7HH2A95G7GD8FNFDWT8', '01M82XY7H89P80FGTJ1QD3YCXH', 'task_card', '01M82XY7HH2A95G7GD8FNFDWT8', 1, 0),
('01M82XY7H7T1VP208QKZTVG6MJ', 'C1', '17.1', '01M82XY7HH2A95G7GD8FNFDWT8', '01M82XY7H89P80FGTJ1QD3YCXH', 'draft', '01M82XY7HH2A95G7GD8FNFDWT8', 2, 0);
INSERT INTO scorecards (id, workspace_id, task_id, draft_id, rubric_version, grader_kind, grader_id, saved_at, filed_at, saved_in, position) VALUES
('01M82XY70F69K02HKAJHR740BJ', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', '01M82XY70EFJ654B1J4J4PC57G', 1, 'person', '01M82XY6ZXKE2VR558RG5Y0GKQ', '2026-11-23 10:59:30.768543', '2026-11-23 10:59:30.768543', 14, 0),
('01M82XY70F69K02HKAJHR740BW', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', '01M82XY70F69K02HKAJHR740BN', 1, 'person', '01M82XY6ZMV3V455ST78NVNPV2', '2026-11-23 12:32:59.593429', '2026-11-23 12:32:59.593429', 17, 0),
('01M82XY70F69K02HKAJHR740C2', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', '01M82XY70F69K02HKAJHR740BN', 1, 'person', '01M82XY6ZKADKWQ96ANF49NARF', '2026-11-23 14:10:54.466892', '2026-11-23 14:10:54.466892', 27, 1),
('01M82XY70N6YCBQ3ZWW8D7V0S7', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', '01M82XY70F69K02HKAJHR740BN', 1, 'person', '01M82XY6ZYDYG4NVGJ6H7EBQVW', '2026-11-23 14:30:49.708574', NULL, 28, 2),
('01M82XY70PP31VJ73RQRF379D6', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', '01M82XY70F69K02HKAJHR740BN', 1, 'person', '01M82XY6ZXKE2VR558RG5Y0GKQ', '2026-11-23 15:17:43.145339', NULL, 33, 3),
('01M82XY70PP31VJ73RQRF379DG', '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70DC3FZNMTWREN8C9J9', '01M82XY70F69K02HKAJHR740BN', 1, 'model', 'claude/sonnet-4', '2026-11-23 16:01:36.316089', '2026-11-23 16:01:36.316089', 39, 4),
('01M82XY7CFNJWNP02DB1QFS55W', '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', '01M82XY7CE6V8AEFRJ82F3FV1A', 1, 'person', '01M82XY7C05E9JFPA4D7QS7Z3H', '2026-11-23 14:54:58.460628', NULL, 11, 0),
('01M82XY7CFNJWNP02DB1QFS55Z', '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', '01M82XY7CE6V8AEFRJ82F3FV1A', 1, 'person', '01M82XY7C05E9JFPA4D7QS7Z3F', '2026-11-23 15:06:38.019093', NULL, 12, 1),
('01M82XY7CFNJWNP02DB1QFS56B', '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', '01M82XY7CE6V8AEFRJ82F3FV1A', 1, 'person', '01M82XY7C05E9JFPA4D7QS7Z3G', '2026-11-23 15:39:38.917846', '2026-11-23 15:39:38.917846', 15, 2),
('01M82XY7FWY301WAYP9XKD7EEJ', '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', '01M82XY7FWY301WAYP9XKD7EEH', 1, 'model', 'practice/rules-1', '2026-11-23 15:07:34.224532', '2026-11-23 15:07:34.224532', 12, 0),
('01M82XY7HH2A95G7GD8FNFDWTD', '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', '01M82XY7HH2A95G7GD8FNFDWTA', 1, 'person', '01M82XY7H89P80FGTJ1QD3YCXE', '2026-11-23 09:03:00.000000', '2026-11-23 09:03:00.000000', 6, 0),
('01M82XY7HJQ0774Q1081Z60F52', '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', '01M82XY7HH2A95G7GD8FNFDWTF', 1, 'person', '01M82XY7H89P80FGTJ1QD3YCXE', '2026-11-23 09:08:00.000000', '2026-11-23 09:08:00.000000', 11, 0),
('01M82XY7HJQ0774Q1081Z60F55', '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWT8', '01M82XY7HJQ0774Q1081Z60F54', 1, 'person', '01M82XY7H89P80FGTJ1QD3YCXE', '2026-11-23 09:12:00.000000', '2026-11-23 09:12:00.000000', 15, 0);
INSERT INTO ledger_entries (draft_id, position, workspace_id, feedback_id, edition, disposition, answer, blocks) VALUES
('01M82XY70F69K02HKAJHR740BN', 0, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70EFJ654B1J4J4PC57M', 1, 'needs_person', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '[]'),
('01M82XY70F69K02HKAJHR740BN', 1, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70EFJ654B1J4J4PC57P', 1, 'applied', 'shorter, please', '[1]'),
('01M82XY70F69K02HKAJHR740BN', 2, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70EFJ654B1J4J4PC57T', 1, 'declined', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '[2,5]'),
('01M82XY7CE6V8AEFRJ82F3FV1A', 0, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CE6V8AEFRJ82F3FV15', 1, 'needs_person', '{"a": null}', '[]'),
('01M82XY7G5S3RG4YHGZ2PQYBYA', 0, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FWY301WAYP9XKD7EEM', 1, 'applied', '\u0000 %s :name ?', '[1]'),
('01M82XY7HH2A95G7GD8FNFDWTF', 0, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWTB', 1, 'applied', 'Cut to one page.', '[2,3]'),
('01M82XY7HJQ0774Q1081Z60F54', 0, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HJQ0774Q1081Z60F50', 1, 'applied', 'Cut to one page.', '[2,3]');
INSERT INTO marks (scorecard_id, criterion, workspace_id, draft_id, value, note) VALUES
('01M82XY70F69K02HKAJHR740BJ', 1, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70EFJ654B1J4J4PC57G', 'not_met', '''; DROP TABLE tasks; --'),
('01M82XY70F69K02HKAJHR740BJ', 2, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70EFJ654B1J4J4PC57G', 'not_applicable', '{"a": null}'),
('01M82XY70F69K02HKAJHR740BW', 1, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70F69K02HKAJHR740BN', 'cannot_judge', 'much longer, please'),
('01M82XY70F69K02HKAJHR740BW', 2, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70F69K02HKAJHR740BN', 'cannot_judge', 'much longer, please'),
('01M82XY70F69K02HKAJHR740BW', 3, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70F69K02HKAJHR740BN', 'not_applicable', '{"a": null}'),
('01M82XY70F69K02HKAJHR740BW', 4, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70F69K02HKAJHR740BN', 'cannot_judge', '''; DROP TABLE tasks; --'),
('01M82XY70F69K02HKAJHR740C2', 1, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70F69K02HKAJHR740BN', 'not_applicable', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M82XY70F69K02HKAJHR740C2', 3, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70F69K02HKAJHR740BN', 'not_applicable', 'shorter, please'),
('01M82XY70N6YCBQ3ZWW8D7V0S7', 1, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70F69K02HKAJHR740BN', 'cannot_judge', 'line␍
line

	tab'),
('01M82XY70N6YCBQ3ZWW8D7V0S7', 2, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70F69K02HKAJHR740BN', 'cannot_judge', 'much longer, please'),
('01M82XY70N6YCBQ3ZWW8D7V0S7', 3, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70F69K02HKAJHR740BN', 'met', '{"a": null}'),
('01M82XY70PP31VJ73RQRF379D6', 1, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70F69K02HKAJHR740BN', 'cannot_judge', '{"a": null}'),
('01M82XY70PP31VJ73RQRF379DG', 2, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70F69K02HKAJHR740BN', 'met', 'shorter, please'),
('01M82XY70PP31VJ73RQRF379DG', 3, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70F69K02HKAJHR740BN', 'cannot_judge', 'shorter, please'),
('01M82XY70PP31VJ73RQRF379DG', 4, '01M82XY6Z8VW37EE5BN4CVFBRB', '01M82XY70F69K02HKAJHR740BN', 'met', '''; DROP TABLE tasks; --'),
('01M82XY7CFNJWNP02DB1QFS55W', 2, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CE6V8AEFRJ82F3FV1A', 'not_met', '\u0000 %s :name ?'),
('01M82XY7CFNJWNP02DB1QFS55W', 3, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CE6V8AEFRJ82F3FV1A', 'not_applicable', 'line␍
line

	tab'),
('01M82XY7CFNJWNP02DB1QFS55Z', 1, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CE6V8AEFRJ82F3FV1A', 'met', 'shorter, please'),
('01M82XY7CFNJWNP02DB1QFS55Z', 2, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CE6V8AEFRJ82F3FV1A', 'cannot_judge', '''; DROP TABLE tasks; --'),
('01M82XY7CFNJWNP02DB1QFS55Z', 3, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CE6V8AEFRJ82F3FV1A', 'not_met', '{"a": null}'),
('01M82XY7CFNJWNP02DB1QFS55Z', 4, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CE6V8AEFRJ82F3FV1A', 'met', 'much longer, please'),
('01M82XY7CFNJWNP02DB1QFS56B', 3, '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CE6V8AEFRJ82F3FV1A', 'met', '{"a": null}'),
('01M82XY7FWY301WAYP9XKD7EEJ', 1, '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FWY301WAYP9XKD7EEH', 'not_applicable', '{"a": null}'),
('01M82XY7HH2A95G7GD8FNFDWTD', 1, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWTA', 'met', ''),
('01M82XY7HH2A95G7GD8FNFDWTD', 2, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWTA', 'not_met', ''),
('01M82XY7HH2A95G7GD8FNFDWTD', 3, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWTA', 'not_met', ''),
('01M82XY7HJQ0774Q1081Z60F52', 1, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWTF', 'met', ''),
('01M82XY7HJQ0774Q1081Z60F52', 2, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWTF', 'not_met', ''),
('01M82XY7HJQ0774Q1081Z60F52', 3, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HH2A95G7GD8FNFDWTF', 'not_met', ''),
('01M82XY7HJQ0774Q1081Z60F55', 1, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HJQ0774Q1081Z60F54', 'met', ''),
('01M82XY7HJQ0774Q1081Z60F55', 2, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HJQ0774Q1081Z60F54', 'met', ''),
('01M82XY7HJQ0774Q1081Z60F55', 3, '01M82XY7H7T1VP208QKZTVG6MJ', '01M82XY7HJQ0774Q1081Z60F54', 'not_met', '');
INSERT INTO votes (feedback_id, voter_id, workspace_id, task_id, value) VALUES
('01M82XY7CE6V8AEFRJ82F3FV15', '01M82XY7C05E9JFPA4D7QS7Z3F', '01M82XY7BZZ5JDQCHGZ59QDBYP', '01M82XY7CD5V54T2JXR9Y5YTM3', 1),
('01M82XY7FWY301WAYP9XKD7EEM', '01M82XY7FCAKYQ1TJSJBY6KDDR', '01M82XY7FB8C41PYC6916998Q8', '01M82XY7FVPT9CG9HBZEB4PAQ1', -1);
