INSERT INTO inbox (key, at, subject) VALUES
('Ev1', '2026-11-23 09:00:00.000000', '');
INSERT INTO workspaces (id, platform, external_id, name, next_task_number) VALUES
('01M82ZK6WB1EAM2D6WKY2PW8ME', 'slack', 'walk 0', 'Harbour', 1),
('01M82ZK701P4HB4KCH1GPKHMMZ', 'slack', 'walk 1', 'Harbour', 1),
('01M82ZK70XPG7QR7DDTTQKNVTE', 'slack', 'walk 2', 'Harbour', 1),
('01M82ZK71SVZ83P1F12F498JQ5', 'slack', 'T1', 'Harbour', 1);
INSERT INTO conversations (id, workspace_id, platform, channel_id, thread_id, awaits_thread) VALUES
('01M82ZK6WEDRK37VE4FRBX3M7Y', '01M82ZK6WB1EAM2D6WKY2PW8ME', 'slack', 'C1', NULL, TRUE),
('01M82ZK6WFHF2XZQHP97DCK95D', '01M82ZK6WB1EAM2D6WKY2PW8ME', 'slack', 'C2', NULL, TRUE),
('01M82ZK703X7BZ5K23PF39F4J0', '01M82ZK701P4HB4KCH1GPKHMMZ', 'slack', 'C1', NULL, TRUE),
('01M82ZK703X7BZ5K23PF39F4J1', '01M82ZK701P4HB4KCH1GPKHMMZ', 'slack', 'C2', NULL, TRUE),
('01M82ZK70YG2Z294ETPB71JTWB', '01M82ZK70XPG7QR7DDTTQKNVTE', 'slack', 'C1', NULL, TRUE),
('01M82ZK70YG2Z294ETPB71JTWC', '01M82ZK70XPG7QR7DDTTQKNVTE', 'slack', 'C2', NULL, TRUE),
('01M82ZK71V1D86JA2QBJJH80DW', '01M82ZK71SVZ83P1F12F498JQ5', 'slack', 'C1', '17.1', FALSE),
('01M82ZK71V1D86JA2QBJJH80DX', '01M82ZK71SVZ83P1F12F498JQ5', 'slack', 'C2', NULL, TRUE);
INSERT INTO people (id, workspace_id, external_id, name) VALUES
('01M82ZK6WD5N2S9VWQXJB21JA1', '01M82ZK6WB1EAM2D6WKY2PW8ME', 'U0', 'person 0'),
('01M82ZK6WD5N2S9VWQXJB21JA2', '01M82ZK6WB1EAM2D6WKY2PW8ME', 'U1', 'person 1'),
('01M82ZK6WEDRK37VE4FRBX3M7W', '01M82ZK6WB1EAM2D6WKY2PW8ME', 'U2', 'person 2'),
('01M82ZK6WEDRK37VE4FRBX3M7X', '01M82ZK6WB1EAM2D6WKY2PW8ME', 'U3', 'person 3'),
('01M82ZK702BZFKRZWYT9ZY6EHX', '01M82ZK701P4HB4KCH1GPKHMMZ', 'U0', 'person 0'),
('01M82ZK702BZFKRZWYT9ZY6EHY', '01M82ZK701P4HB4KCH1GPKHMMZ', 'U1', 'person 1'),
('01M82ZK703X7BZ5K23PF39F4HY', '01M82ZK701P4HB4KCH1GPKHMMZ', 'U2', 'person 2'),
('01M82ZK703X7BZ5K23PF39F4HZ', '01M82ZK701P4HB4KCH1GPKHMMZ', 'U3', 'person 3'),
('01M82ZK70XPG7QR7DDTTQKNVTF', '01M82ZK70XPG7QR7DDTTQKNVTE', 'U0', 'person 0'),
('01M82ZK70YG2Z294ETPB71JTW8', '01M82ZK70XPG7QR7DDTTQKNVTE', 'U1', 'person 1'),
('01M82ZK70YG2Z294ETPB71JTW9', '01M82ZK70XPG7QR7DDTTQKNVTE', 'U2', 'person 2'),
('01M82ZK70YG2Z294ETPB71JTWA', '01M82ZK70XPG7QR7DDTTQKNVTE', 'U3', 'person 3'),
('01M82ZK71TGJ5EPBJ79TJJYH8Q', '01M82ZK71SVZ83P1F12F498JQ5', 'U0', 'person 0'),
('01M82ZK71TGJ5EPBJ79TJJYH8R', '01M82ZK71SVZ83P1F12F498JQ5', 'U1', 'person 1'),
('01M82ZK71TGJ5EPBJ79TJJYH8S', '01M82ZK71SVZ83P1F12F498JQ5', 'U2', 'person 2'),
('01M82ZK71V1D86JA2QBJJH80DV', '01M82ZK71SVZ83P1F12F498JQ5', 'U3', 'person 3');
INSERT INTO cursors (conversation_id, workspace_id, position, at) VALUES
('01M82ZK71V1D86JA2QBJJH80DW', '01M82ZK71SVZ83P1F12F498JQ5', '17.1', '2026-11-23 09:00:00.000000');
INSERT INTO tasks (id, workspace_id, number, version, title, brief, category, agent, owner_id, opened_at, state, reviewers, approvers, files, import_key, max_cycles, max_tokens, max_cost_usd, quorum, quiet_period, quiet_at, stall_reason, stall_sentence, stall_from_state, decision_state, decision_by, decision_at, decision_reason, decision_draft_id, draft_id, assignment_job, assignment_purpose, assignment_feedback, assignment_unmet, input_tokens, output_tokens, cached_tokens, cost_usd) VALUES
('01M82ZK6X19TRE515039CXGSV5', '01M82ZK6WB1EAM2D6WKY2PW8ME', 1, 41, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 09:00:00.000000', 'stalled', '[]', '["01M82ZK6WD5N2S9VWQXJB21JA2"]', '[]', NULL, 4, 1125899906842624, NULL, 1, 34560000000003, NULL, 'agent_failed', 'shorter, please', 'revising', NULL, NULL, NULL, NULL, NULL, '01M82ZK6X37HHR1TF44KDAE6YH', NULL, NULL, NULL, NULL, 2622229580370, 3460058608894, 2420487657321, NULL),
('01M82ZK709N2G7YX3WM0N64XD4', '01M82ZK701P4HB4KCH1GPKHMMZ', 1, 23, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M82ZK702BZFKRZWYT9ZY6EHX', '2026-11-23 09:00:00.000000', 'stalled', '["01M82ZK702BZFKRZWYT9ZY6EHY","01M82ZK703X7BZ5K23PF39F4HY","01M82ZK703X7BZ5K23PF39F4HZ"]', '["01M82ZK702BZFKRZWYT9ZY6EHY"]', '[]', NULL, 9, NULL, NULL, 3, 34560000000003, NULL, 'needs_person', '\u0000 %s :name ?', 'revising', NULL, NULL, NULL, NULL, NULL, '01M82ZK70A92JMDEJ4T0PVQBD6', NULL, NULL, NULL, NULL, 1353583774811, 1967734063943, 1389927487251, NULL),
('01M82ZK70ZA9YX6GKZ548BQBTA', '01M82ZK70XPG7QR7DDTTQKNVTE', 1, 20, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M82ZK70XPG7QR7DDTTQKNVTF', '2026-11-23 09:00:00.000000', 'in_review', '["01M82ZK70YG2Z294ETPB71JTW8","01M82ZK70YG2Z294ETPB71JTW9"]', '["01M82ZK70YG2Z294ETPB71JTWA"]', '[]', '01M82ZK70ZA9YX6GKZ548BQBT9', 20, NULL, NULL, NULL, 300000000, '2026-11-23 16:28:21.170569', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M82ZK715ZCCKJ5VQX40XB99Q', NULL, NULL, NULL, NULL, 1730501365233, 1696870195736, 1512554687736, '0.20'),
('01M82ZK721V7WV44MPZ764KGS1', '01M82ZK71SVZ83P1F12F498JQ5', 1, 16, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M82ZK71TGJ5EPBJ79TJJYH8Q', '2026-11-23 09:00:00.000000', 'accepted', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'accepted', '01M82ZK71TGJ5EPBJ79TJJYH8Q', '2026-11-23 09:13:00.000000', '', '01M82ZK7221AQ46SYRTDA1D3FZ', '01M82ZK7221AQ46SYRTDA1D3FZ', NULL, NULL, NULL, NULL, 240, 60, 24, '0.0375'),
('01M82ZK72D24HD1A6JTGBDSBKR', '01M82ZK71SVZ83P1F12F498JQ5', 2, 3, 'Volunteer guide', 'Write a one-page guide for new volunteers.', 'Writing', 'practice', '01M82ZK71TGJ5EPBJ79TJJYH8Q', '2026-11-23 09:00:00.000000', 'drafting', '[]', '[]', '[]', NULL, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01M82ZK72D24HD1A6JTGBDSBKS', 'draft', '[]', '[]', 0, 0, 0, '0');
INSERT INTO deliveries (id, workspace_id, task_id, conversation_id, kind, subject, due_at, state, attempts, uncertain, last_error, lease_until, ended_at) VALUES
(1, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', '01M82ZK71V1D86JA2QBJJH80DW', 'task_card', '01M82ZK721V7WV44MPZ764KGS1', '2026-11-23 09:00:00.000000', 'sent', 1, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(2, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', '01M82ZK71V1D86JA2QBJJH80DW', 'draft', '01M82ZK721V7WV44MPZ764KGS1', '2026-11-23 09:00:00.000000', 'sent', 1, FALSE, '', NULL, '2026-11-23 09:00:00.000000'),
(3, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', '01M82ZK71V1D86JA2QBJJH80DW', 'tally', '01M82ZK721V7WV44MPZ764KGS1', '2026-11-23 09:00:00.000000', 'failed', 1, FALSE, 'channel archived', NULL, '2026-11-23 09:00:00.000000'),
(4, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', '01M82ZK71V1D86JA2QBJJH80DW', 'scorecard', '01M82ZK721V7WV44MPZ764KGS1', '2026-11-23 09:00:00.000000', 'pending', 0, FALSE, '', NULL, NULL);
INSERT INTO drafts (id, workspace_id, task_id, number, arm, digest, agent, model, input_tokens, output_tokens, cached_tokens, cost_usd, made_at, based_on, note) VALUES
('01M82ZK6X2BFF9VZ6AZ70XD2M9', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 1, 'solo', '348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38', 'practice', 'rules-1', 297559127443, 1060655614167, 290430313572, '98765.4321', '2026-11-23 09:26:23.614471', NULL, 'Assumed the pier is open.'),
('01M82ZK6X37HHR1TF44KDAE6YH', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 2, 'assisted', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 928646032801, 807813182552, 575521780693, '1E-24', '2026-11-23 11:16:18.083355', '01M82ZK6X2BFF9VZ6AZ70XD2M9', 'Assumed the pier is open.'),
('01M82ZK70A92JMDEJ4T0PVQBCT', '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 1, 'solo', '073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3', 'practice', 'rules-1', 744610354028, 250569617134, 516646835672, '1E-24', '2026-11-23 12:32:44.368835', NULL, 'Assumed the pier is open.'),
('01M82ZK70A92JMDEJ4T0PVQBD6', '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 2, 'assisted', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 482089025086, 881515233900, 588721163937, '1E-24', '2026-11-23 13:40:18.106809', '01M82ZK70A92JMDEJ4T0PVQBCT', 'Assumed the pier is open.'),
('01M82ZK710PCAA7GFXW2ERAKN5', '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 823973230589, 782480053126, 511682565270, '0.10', '2026-11-23 14:52:06.065216', NULL, 'Assumed the pier is open.'),
('01M82ZK715ZCCKJ5VQX40XB99Q', '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 2, 'assisted', '073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3', 'practice', 'rules-1', 906528134644, 914390142610, 1000872122466, '0.10', '2026-11-23 16:51:34.949777', '01M82ZK710PCAA7GFXW2ERAKN5', 'Assumed the pier is open.'),
('01M82ZK721V7WV44MPZ764KGS3', '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 1, 'solo', 'b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:01:00.000000', NULL, 'Assumed the pier is open.'),
('01M82ZK721V7WV44MPZ764KGS8', '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 2, 'assisted', 'a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:06:00.000000', '01M82ZK721V7WV44MPZ764KGS3', 'Assumed the pier is open.'),
('01M82ZK7221AQ46SYRTDA1D3FZ', '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 3, 'assisted', '122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce', 'practice', 'rules-1', 80, 20, 8, '0.0125', '2026-11-23 09:11:00.000000', '01M82ZK721V7WV44MPZ764KGS8', 'Assumed the pier is open.');
INSERT INTO events (position, workspace_id, task_id, number, kind, payload, actor_kind, actor_id, at, source_channel, source_message) VALUES
(1, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 1, 'task_opened', '{"workspace_id":"01M82ZK6WB1EAM2D6WKY2PW8ME","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M82ZK6WD5N2S9VWQXJB21JA2"],"conversations":["01M82ZK6WEDRK37VE4FRBX3M7Y"],"files":[],"policy":{"max_cycles":18,"max_tokens":null,"max_cost_usd":"1E+3","quorum":3,"quiet_period":"PT0.000001S"},"import_key":null}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 09:00:00.000000', NULL, NULL),
(2, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 09:00:00.000000', NULL, NULL),
(3, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 3, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"''; DROP TABLE tasks; --","required":true,"points":-2},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":5},{"number":3,"text":"much longer, please","required":false,"points":5},{"number":4,"text":"shorter, please","required":false,"points":5}]}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 09:02:40.149903', NULL, NULL),
(4, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 4, 'draft_requested', '{"job":"01M82ZK6X19TRE515039CXGSVB"}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 09:02:40.149903', NULL, NULL),
(5, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 5, 'draft_recorded', '{"job":"01M82ZK6X19TRE515039CXGSVB","head":{"id":"01M82ZK6X2BFF9VZ6AZ70XD2M9","number":1,"arm":"solo","digest":"348fead75225c677e3f032923fdb636aa944867af702822f90ead9538bdf6b38","agent":"practice","model":"rules-1","usage":{"input_tokens":297559127443,"output_tokens":1060655614167,"cached_tokens":290430313572,"cost_usd":"98765.4321"},"made_at":"2026-11-23T09:26:23.614471Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:26:23.614471', NULL, NULL),
(6, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 6, 'feedback_captured', '{"feedback_id":"01M82ZK6X2BFF9VZ6AZ70XD2MB","draft_id":"01M82ZK6X2BFF9VZ6AZ70XD2M9","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M82ZK6X2BFF9VZ6AZ70XD2MA"}}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 09:32:56.793960', 'C1', '01M82ZK6X2BFF9VZ6AZ70XD2MA'),
(7, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 7, 'feedback_captured', '{"feedback_id":"01M82ZK6X2BFF9VZ6AZ70XD2MD","draft_id":"01M82ZK6X2BFF9VZ6AZ70XD2M9","text":"\\u0000 %s :name ?","message":null}', 'person', '01M82ZK6WEDRK37VE4FRBX3M7X', '2026-11-23 09:57:05.313525', NULL, NULL),
(8, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 8, 'feedback_captured', '{"feedback_id":"01M82ZK6X2BFF9VZ6AZ70XD2MF","draft_id":"01M82ZK6X2BFF9VZ6AZ70XD2M9","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M82ZK6X2BFF9VZ6AZ70XD2ME"}}', 'person', '01M82ZK6WEDRK37VE4FRBX3M7X', '2026-11-23 09:58:39.185227', 'C1', '01M82ZK6X2BFF9VZ6AZ70XD2ME'),
(9, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 9, 'feedback_captured', '{"feedback_id":"01M82ZK6X2BFF9VZ6AZ70XD2MK","draft_id":"01M82ZK6X2BFF9VZ6AZ70XD2M9","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":null}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 10:06:22.852619', NULL, NULL),
(10, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 10, 'task_stalled', '{"stall":{"reason":"cost_limit","sentence":"About $98765.43 of $1000.00 are spent.","from_state":"in_review"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 10:22:22.055986', NULL, NULL),
(11, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 11, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M"}}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 10:44:33.876001', NULL, NULL),
(12, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 12, 'task_resumed', '{"state":"in_review"}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 10:44:33.876001', NULL, NULL),
(13, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 13, 'revision_requested', '{"job":"01M82ZK6X2BFF9VZ6AZ70XD2MW","draft_id":"01M82ZK6X2BFF9VZ6AZ70XD2M9","feedback":[["01M82ZK6X2BFF9VZ6AZ70XD2MB",1],["01M82ZK6X2BFF9VZ6AZ70XD2MD",1],["01M82ZK6X2BFF9VZ6AZ70XD2MF",1],["01M82ZK6X2BFF9VZ6AZ70XD2MK",1]],"unmet":[],"trigger":"resume"}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 10:44:33.876001', NULL, NULL),
(14, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 14, 'scorecard_filed', '{"scorecard_id":"01M82ZK6X37HHR1TF44KDAE6YE","draft_id":"01M82ZK6X2BFF9VZ6AZ70XD2M9","rubric_version":1,"marks":[{"criterion":2,"value":"not_applicable","note":"{\"a\": null}"},{"criterion":1,"value":"not_met","note":"''; DROP TABLE tasks; --"}]}', 'person', '01M82ZK6WEDRK37VE4FRBX3M7W', '2026-11-23 10:59:30.768543', NULL, NULL),
(15, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 15, 'draft_recorded', '{"job":"01M82ZK6X2BFF9VZ6AZ70XD2MW","head":{"id":"01M82ZK6X37HHR1TF44KDAE6YH","number":2,"arm":"assisted","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":928646032801,"output_tokens":807813182552,"cached_tokens":575521780693,"cost_usd":"1E-24"},"made_at":"2026-11-23T11:16:18.083355Z","based_on":"01M82ZK6X2BFF9VZ6AZ70XD2M9"},"ledger":[{"feedback_id":"01M82ZK6X2BFF9VZ6AZ70XD2MD","edition":1,"disposition":"needs_person","answer":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","blocks":[]},{"feedback_id":"01M82ZK6X2BFF9VZ6AZ70XD2MF","edition":1,"disposition":"applied","answer":"shorter, please","blocks":[1]},{"feedback_id":"01M82ZK6X2BFF9VZ6AZ70XD2MK","edition":1,"disposition":"declined","answer":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","blocks":[2,5]}]}', 'model', 'practice/rules-1', '2026-11-23 11:16:18.083355', NULL, NULL),
(16, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 16, 'feedback_captured', '{"feedback_id":"01M82ZK6X37HHR1TF44KDAE6YQ","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M82ZK6X37HHR1TF44KDAE6YP"}}', 'person', '01M82ZK6WEDRK37VE4FRBX3M7X', '2026-11-23 12:25:20.889613', 'C1', '01M82ZK6X37HHR1TF44KDAE6YP'),
(17, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 17, 'scorecard_filed', '{"scorecard_id":"01M82ZK6X37HHR1TF44KDAE6YR","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","rubric_version":1,"marks":[{"criterion":1,"value":"cannot_judge","note":"much longer, please"},{"criterion":3,"value":"not_applicable","note":"{\"a\": null}"},{"criterion":4,"value":"cannot_judge","note":"''; DROP TABLE tasks; --"},{"criterion":2,"value":"cannot_judge","note":"much longer, please"}]}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA2', '2026-11-23 12:32:59.593429', NULL, NULL),
(18, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 18, 'feedback_withdrawn', '{"feedback_id":"01M82ZK6X2BFF9VZ6AZ70XD2MK"}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 12:35:10.053273', 'C1', '01M82ZK6X37HHR1TF44KDAE6YS'),
(19, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 19, 'feedback_captured', '{"feedback_id":"01M82ZK6X37HHR1TF44KDAE6YW","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","text":"shorter, please","message":{"channel_id":"C1","message_id":"01M82ZK6X37HHR1TF44KDAE6YV"}}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA2', '2026-11-23 12:40:26.625705', 'C1', '01M82ZK6X37HHR1TF44KDAE6YV'),
(20, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 20, 'scorecard_opened', '{"draft_id":"01M82ZK6X37HHR1TF44KDAE6YH"}', 'person', '01M82ZK6WEDRK37VE4FRBX3M7X', '2026-11-23 12:50:14.725174', NULL, NULL),
(21, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 21, 'scorecard_filed', '{"scorecard_id":"01M82ZK6X37HHR1TF44KDAE6YY","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","rubric_version":1,"marks":[{"criterion":1,"value":"not_applicable","note":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏"},{"criterion":3,"value":"cannot_judge","note":"shorter, please"}]}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 12:51:49.584700', NULL, NULL),
(22, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 22, 'revision_requested', '{"job":"01M82ZK6X37HHR1TF44KDAE6Z0","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","feedback":[["01M82ZK6X2BFF9VZ6AZ70XD2MB",1],["01M82ZK6X37HHR1TF44KDAE6YQ",1],["01M82ZK6X37HHR1TF44KDAE6YW",1]],"unmet":[],"trigger":"quiet_period"}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 13:09:14.085058', NULL, NULL),
(23, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 23, 'task_stalled', '{"stall":{"reason":"chat_gone","sentence":"''; DROP TABLE tasks; --","from_state":"revising"},"usage":{"input_tokens":1091051118734,"output_tokens":717097371147,"cached_tokens":557154078779,"cost_usd":null}}', 'system', 'worker', '2026-11-23 13:24:04.966601', NULL, NULL),
(24, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 24, 'feedback_captured', '{"feedback_id":"01M82ZK6X37HHR1TF44KDAE6Z4","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","text":"much longer, please","message":null}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA2', '2026-11-23 13:33:33.792476', NULL, NULL),
(25, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 25, 'feedback_captured', '{"feedback_id":"01M82ZK6X37HHR1TF44KDAE6Z6","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","text":"much longer, please","message":null}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA2', '2026-11-23 13:49:13.194227', NULL, NULL),
(26, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 26, 'policy_changed', '{"policy":{"max_cycles":12,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S"}}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 14:02:00.809940', NULL, NULL),
(27, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 27, 'scorecard_filed', '{"scorecard_id":"01M82ZK6X37HHR1TF44KDAE6YY","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","rubric_version":1,"marks":[{"criterion":3,"value":"not_applicable","note":"shorter, please"}]}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 14:10:54.466892', NULL, NULL),
(28, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 28, 'marks_saved', '{"scorecard_id":"01M82ZK6X4H7TNA7TTH5M5QJPK","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","rubric_version":1,"marks":[{"criterion":1,"value":"cannot_judge","note":"line\r\nline\n\n\ttab"},{"criterion":2,"value":"cannot_judge","note":"much longer, please"},{"criterion":3,"value":"met","note":"{\"a\": null}"}]}', 'person', '01M82ZK6WEDRK37VE4FRBX3M7X', '2026-11-23 14:30:49.708574', NULL, NULL),
(29, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 29, 'feedback_captured', '{"feedback_id":"01M82ZK6X4H7TNA7TTH5M5QJPN","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M82ZK6X4H7TNA7TTH5M5QJPM"}}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 14:36:15.951088', 'C1', '01M82ZK6X4H7TNA7TTH5M5QJPM'),
(30, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 30, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M"}}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 15:06:02.732032', NULL, NULL),
(31, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 31, 'task_resumed', '{"state":"in_review"}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 15:06:02.732032', NULL, NULL),
(32, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 32, 'revision_requested', '{"job":"01M82ZK6X4H7TNA7TTH5M5QJPP","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","feedback":[["01M82ZK6X2BFF9VZ6AZ70XD2MB",1],["01M82ZK6X37HHR1TF44KDAE6YQ",1],["01M82ZK6X37HHR1TF44KDAE6YW",1],["01M82ZK6X37HHR1TF44KDAE6Z4",1],["01M82ZK6X37HHR1TF44KDAE6Z6",1],["01M82ZK6X4H7TNA7TTH5M5QJPN",1]],"unmet":[],"trigger":"resume"}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 15:06:02.732032', NULL, NULL),
(33, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 33, 'marks_saved', '{"scorecard_id":"01M82ZK6X4H7TNA7TTH5M5QJPR","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","rubric_version":1,"marks":[{"criterion":1,"value":"cannot_judge","note":"{\"a\": null}"}]}', 'person', '01M82ZK6WEDRK37VE4FRBX3M7W', '2026-11-23 15:17:43.145339', NULL, NULL),
(34, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 34, 'policy_changed', '{"policy":{"max_cycles":4,"max_tokens":1125899906842624,"max_cost_usd":null,"quorum":1,"quiet_period":"P1Y35DT0.000003S"}}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 15:20:55.535792', NULL, NULL),
(35, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 35, 'feedback_captured', '{"feedback_id":"01M82ZK6X4H7TNA7TTH5M5QJPY","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M82ZK6X4H7TNA7TTH5M5QJPX"}}', 'person', '01M82ZK6WEDRK37VE4FRBX3M7W', '2026-11-23 15:27:50.617402', 'C1', '01M82ZK6X4H7TNA7TTH5M5QJPX'),
(36, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 36, 'task_stalled', '{"stall":{"reason":"agent_failed","sentence":"shorter, please","from_state":"revising"},"usage":{"input_tokens":304973301392,"output_tokens":874492441028,"cached_tokens":997381484277,"cost_usd":"0"}}', 'system', 'worker', '2026-11-23 15:35:54.847514', NULL, NULL),
(37, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 37, 'review_finished', '{"draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","verdict":"request_changes"}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 15:42:59.386877', NULL, NULL),
(38, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 38, 'scorecard_opened', '{"draft_id":"01M82ZK6X37HHR1TF44KDAE6YH"}', 'person', '01M82ZK6WEDRK37VE4FRBX3M7X', '2026-11-23 15:55:07.950052', NULL, NULL),
(39, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 39, 'scorecard_filed', '{"scorecard_id":"01M82ZK6X4H7TNA7TTH5M5QJQ2","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","rubric_version":1,"marks":[{"criterion":4,"value":"met","note":"''; DROP TABLE tasks; --"},{"criterion":3,"value":"cannot_judge","note":"shorter, please"},{"criterion":2,"value":"met","note":"shorter, please"}]}', 'model', 'claude/sonnet-4', '2026-11-23 16:01:36.316089', NULL, NULL),
(40, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 40, 'feedback_captured', '{"feedback_id":"01M82ZK6X4H7TNA7TTH5M5QJQ4","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","text":"much longer, please","message":null}', 'person', '01M82ZK6WD5N2S9VWQXJB21JA2', '2026-11-23 16:12:36.549809', NULL, NULL),
(41, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 41, 'feedback_captured', '{"feedback_id":"01M82ZK6X4H7TNA7TTH5M5QJQ6","draft_id":"01M82ZK6X37HHR1TF44KDAE6YH","text":"''; DROP TABLE tasks; --","message":{"channel_id":"C1","message_id":"01M82ZK6X4H7TNA7TTH5M5QJQ5"}}', 'person', '01M82ZK6WEDRK37VE4FRBX3M7W', '2026-11-23 16:28:38.985798', 'C1', '01M82ZK6X4H7TNA7TTH5M5QJQ5'),
(42, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 1, 'task_opened', '{"workspace_id":"01M82ZK701P4HB4KCH1GPKHMMZ","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":["01M82ZK702BZFKRZWYT9ZY6EHY","01M82ZK703X7BZ5K23PF39F4HY","01M82ZK703X7BZ5K23PF39F4HZ"],"approvers":["01M82ZK702BZFKRZWYT9ZY6EHY"],"conversations":["01M82ZK703X7BZ5K23PF39F4J0"],"files":[],"policy":{"max_cycles":7,"max_tokens":null,"max_cost_usd":"98765.4321","quorum":null,"quiet_period":"P1Y35DT0.000003S"},"import_key":null}', 'person', '01M82ZK702BZFKRZWYT9ZY6EHX', '2026-11-23 09:00:00.000000', NULL, NULL),
(43, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M82ZK702BZFKRZWYT9ZY6EHX', '2026-11-23 09:00:00.000000', NULL, NULL),
(44, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 3, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"shorter, please","required":true,"points":5},{"number":2,"text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","required":false,"points":-2},{"number":3,"text":"\\u0000 %s :name ?","required":false,"points":-2},{"number":4,"text":"line\r\nline\n\n\ttab","required":true,"points":1}]}', 'person', '01M82ZK702BZFKRZWYT9ZY6EHX', '2026-11-23 12:12:08.127706', NULL, NULL),
(45, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 4, 'draft_requested', '{"job":"01M82ZK709N2G7YX3WM0N64XE6"}', 'person', '01M82ZK702BZFKRZWYT9ZY6EHX', '2026-11-23 12:12:08.127706', NULL, NULL),
(46, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 5, 'policy_changed', '{"policy":{"max_cycles":5,"max_tokens":null,"max_cost_usd":"1E+3","quorum":null,"quiet_period":"PT0.000001S"}}', 'person', '01M82ZK702BZFKRZWYT9ZY6EHX', '2026-11-23 12:28:42.161139', NULL, NULL),
(47, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 6, 'draft_recorded', '{"job":"01M82ZK709N2G7YX3WM0N64XE6","head":{"id":"01M82ZK70A92JMDEJ4T0PVQBCT","number":1,"arm":"solo","digest":"073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3","agent":"practice","model":"rules-1","usage":{"input_tokens":744610354028,"output_tokens":250569617134,"cached_tokens":516646835672,"cost_usd":"1E-24"},"made_at":"2026-11-23T12:32:44.368835Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 12:32:44.368835', NULL, NULL),
(48, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 7, 'feedback_captured', '{"feedback_id":"01M82ZK70A92JMDEJ4T0PVQBD1","draft_id":"01M82ZK70A92JMDEJ4T0PVQBCT","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M82ZK70A92JMDEJ4T0PVQBD0"}}', 'person', '01M82ZK703X7BZ5K23PF39F4HZ', '2026-11-23 13:23:28.126607', 'C1', '01M82ZK70A92JMDEJ4T0PVQBD0'),
(49, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 8, 'revision_requested', '{"job":"01M82ZK70A92JMDEJ4T0PVQBD3","draft_id":"01M82ZK70A92JMDEJ4T0PVQBCT","feedback":[["01M82ZK70A92JMDEJ4T0PVQBD1",1]],"unmet":[],"trigger":"quorum"}', 'person', '01M82ZK702BZFKRZWYT9ZY6EHX', '2026-11-23 13:33:48.699680', NULL, NULL),
(50, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 9, 'draft_recorded', '{"job":"01M82ZK70A92JMDEJ4T0PVQBD3","head":{"id":"01M82ZK70A92JMDEJ4T0PVQBD6","number":2,"arm":"assisted","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":482089025086,"output_tokens":881515233900,"cached_tokens":588721163937,"cost_usd":"1E-24"},"made_at":"2026-11-23T13:40:18.106809Z","based_on":"01M82ZK70A92JMDEJ4T0PVQBCT"},"ledger":[{"feedback_id":"01M82ZK70A92JMDEJ4T0PVQBD1","edition":1,"disposition":"needs_person","answer":"{\"a\": null}","blocks":[]}]}', 'model', 'practice/rules-1', '2026-11-23 13:40:18.106809', NULL, NULL),
(51, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 10, 'feedback_confirmed', '{"feedback_id":"01M82ZK70A92JMDEJ4T0PVQBD1"}', 'person', '01M82ZK703X7BZ5K23PF39F4HZ', '2026-11-23 14:27:53.152476', NULL, NULL),
(52, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 11, 'marks_saved', '{"scorecard_id":"01M82ZK70A92JMDEJ4T0PVQBDJ","draft_id":"01M82ZK70A92JMDEJ4T0PVQBD6","rubric_version":1,"marks":[{"criterion":2,"value":"not_met","note":"\\u0000 %s :name ?"},{"criterion":3,"value":"not_applicable","note":"line\r\nline\n\n\ttab"}]}', 'person', '01M82ZK703X7BZ5K23PF39F4HZ', '2026-11-23 14:54:58.460628', NULL, NULL),
(53, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 12, 'marks_saved', '{"scorecard_id":"01M82ZK70A92JMDEJ4T0PVQBDN","draft_id":"01M82ZK70A92JMDEJ4T0PVQBD6","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":"shorter, please"},{"criterion":3,"value":"not_met","note":"{\"a\": null}"},{"criterion":4,"value":"met","note":"much longer, please"},{"criterion":2,"value":"cannot_judge","note":"''; DROP TABLE tasks; --"}]}', 'person', '01M82ZK702BZFKRZWYT9ZY6EHY', '2026-11-23 15:06:38.019093', NULL, NULL),
(54, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 13, 'feedback_captured', '{"feedback_id":"01M82ZK70B43WPCCPV8Y7NR8JR","draft_id":"01M82ZK70A92JMDEJ4T0PVQBD6","text":"\\u0000 %s :name ?","message":{"channel_id":"C1","message_id":"01M82ZK70A92JMDEJ4T0PVQBDP"}}', 'person', '01M82ZK702BZFKRZWYT9ZY6EHY', '2026-11-23 15:09:45.994874', 'C1', '01M82ZK70A92JMDEJ4T0PVQBDP'),
(55, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 14, 'policy_changed', '{"policy":{"max_cycles":4,"max_tokens":1125899906842624,"max_cost_usd":"1E+3","quorum":1,"quiet_period":null}}', 'person', '01M82ZK702BZFKRZWYT9ZY6EHX', '2026-11-23 15:30:36.391003', NULL, NULL),
(56, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 15, 'scorecard_filed', '{"scorecard_id":"01M82ZK70B43WPCCPV8Y7NR8K2","draft_id":"01M82ZK70A92JMDEJ4T0PVQBD6","rubric_version":1,"marks":[{"criterion":3,"value":"met","note":"{\"a\": null}"}]}', 'person', '01M82ZK703X7BZ5K23PF39F4HY', '2026-11-23 15:39:38.917846', NULL, NULL),
(57, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 16, 'minutes_corrected', '{"minutes":"1E-24"}', 'person', '01M82ZK702BZFKRZWYT9ZY6EHX', '2026-11-23 15:59:12.038437', NULL, NULL),
(58, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 17, 'policy_changed', '{"policy":{"max_cycles":9,"max_tokens":null,"max_cost_usd":null,"quorum":3,"quiet_period":"P1Y35DT0.000003S"}}', 'person', '01M82ZK702BZFKRZWYT9ZY6EHX', '2026-11-23 16:06:21.356218', NULL, NULL),
(59, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 18, 'revision_requested', '{"job":"01M82ZK70B43WPCCPV8Y7NR8KC","draft_id":"01M82ZK70A92JMDEJ4T0PVQBD6","feedback":[["01M82ZK70B43WPCCPV8Y7NR8JR",1]],"unmet":[3],"trigger":"button"}', 'person', '01M82ZK702BZFKRZWYT9ZY6EHX', '2026-11-23 16:23:21.142043', NULL, NULL),
(60, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 19, 'feedback_captured', '{"feedback_id":"01M82ZK70B43WPCCPV8Y7NR8KJ","draft_id":"01M82ZK70A92JMDEJ4T0PVQBD6","text":"shorter, please","message":null}', 'person', '01M82ZK702BZFKRZWYT9ZY6EHX', '2026-11-23 16:38:18.586766', NULL, NULL),
(61, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 20, 'vote_cast', '{"feedback_id":"01M82ZK70A92JMDEJ4T0PVQBD1","value":1}', 'person', '01M82ZK702BZFKRZWYT9ZY6EHY', '2026-11-23 16:54:39.414678', NULL, NULL),
(62, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 21, 'task_stalled', '{"stall":{"reason":"needs_person","sentence":"\\u0000 %s :name ?","from_state":"revising"},"usage":{"input_tokens":126884395697,"output_tokens":835649212909,"cached_tokens":284559487642,"cost_usd":null}}', 'system', 'worker', '2026-11-23 17:09:51.678468', NULL, NULL),
(63, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 22, 'feedback_captured', '{"feedback_id":"01M82ZK70B43WPCCPV8Y7NR8KV","draft_id":"01M82ZK70A92JMDEJ4T0PVQBD6","text":"{\"a\": null}","message":null}', 'person', '01M82ZK702BZFKRZWYT9ZY6EHY', '2026-11-23 17:35:58.137727', NULL, NULL),
(64, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 23, 'scorecard_opened', '{"draft_id":"01M82ZK70A92JMDEJ4T0PVQBD6"}', 'person', '01M82ZK703X7BZ5K23PF39F4HY', '2026-11-23 17:49:42.264355', NULL, NULL),
(65, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 1, 'task_opened', '{"workspace_id":"01M82ZK70XPG7QR7DDTTQKNVTE","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":["01M82ZK70YG2Z294ETPB71JTW8"],"conversations":["01M82ZK70YG2Z294ETPB71JTWB"],"files":[],"policy":{"max_cycles":1,"max_tokens":null,"max_cost_usd":"1E+3","quorum":1,"quiet_period":"PT0.000001S"},"import_key":"01M82ZK70ZA9YX6GKZ548BQBT9"}', 'person', '01M82ZK70XPG7QR7DDTTQKNVTF', '2026-11-23 09:00:00.000000', NULL, NULL),
(66, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 2, 'rubric_proposed', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}],"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M82ZK70XPG7QR7DDTTQKNVTF', '2026-11-23 09:00:00.000000', NULL, NULL),
(67, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 3, 'people_changed', '{"reviewers":["01M82ZK70YG2Z294ETPB71JTW8","01M82ZK70YG2Z294ETPB71JTW9"],"approvers":["01M82ZK70YG2Z294ETPB71JTWA"]}', 'person', '01M82ZK70XPG7QR7DDTTQKNVTF', '2026-11-23 11:02:18.474044', NULL, NULL),
(68, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 4, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"line\r\nline\n\n\ttab","required":false,"points":-2}]}', 'person', '01M82ZK70XPG7QR7DDTTQKNVTF', '2026-11-23 11:24:34.925615', NULL, NULL),
(69, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 5, 'draft_requested', '{"job":"01M82ZK710PCAA7GFXW2ERAKKV"}', 'person', '01M82ZK70XPG7QR7DDTTQKNVTF', '2026-11-23 11:24:34.925615', NULL, NULL),
(70, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 6, 'agent_stopped', '{"job":"01M82ZK710PCAA7GFXW2ERAKKV"}', 'person', '01M82ZK70YG2Z294ETPB71JTWA', '2026-11-23 12:17:55.371638', NULL, NULL),
(71, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 7, 'task_stalled', '{"stall":{"reason":"stopped","sentence":"Somebody stopped the agent before it had finished.","from_state":"drafting"},"usage":{"input_tokens":0,"output_tokens":0,"cached_tokens":0,"cost_usd":"0"}}', 'person', '01M82ZK70YG2Z294ETPB71JTWA', '2026-11-23 12:17:55.371638', NULL, NULL),
(72, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 8, 'policy_changed', '{"policy":{"max_cycles":20,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":"PT5M"}}', 'person', '01M82ZK70XPG7QR7DDTTQKNVTF', '2026-11-23 14:39:39.278229', NULL, NULL),
(73, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 9, 'task_resumed', '{"state":"rubric_review"}', 'person', '01M82ZK70XPG7QR7DDTTQKNVTF', '2026-11-23 14:39:39.278229', NULL, NULL),
(74, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 10, 'draft_requested', '{"job":"01M82ZK710PCAA7GFXW2ERAKN4"}', 'person', '01M82ZK70XPG7QR7DDTTQKNVTF', '2026-11-23 14:39:39.278229', NULL, NULL),
(75, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 11, 'draft_recorded', '{"job":"01M82ZK710PCAA7GFXW2ERAKN4","head":{"id":"01M82ZK710PCAA7GFXW2ERAKN5","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":823973230589,"output_tokens":782480053126,"cached_tokens":511682565270,"cost_usd":"0.10"},"made_at":"2026-11-23T14:52:06.065216Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 14:52:06.065216', NULL, NULL),
(76, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 12, 'scorecard_filed', '{"scorecard_id":"01M82ZK715ZCCKJ5VQX40XB991","draft_id":"01M82ZK710PCAA7GFXW2ERAKN5","rubric_version":1,"marks":[{"criterion":1,"value":"not_applicable","note":"{\"a\": null}"}]}', 'model', 'practice/rules-1', '2026-11-23 15:07:34.224532', NULL, NULL),
(77, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 13, 'feedback_captured', '{"feedback_id":"01M82ZK715ZCCKJ5VQX40XB993","draft_id":"01M82ZK710PCAA7GFXW2ERAKN5","text":"much longer, please","message":{"channel_id":"C1","message_id":"01M82ZK715ZCCKJ5VQX40XB992"}}', 'person', '01M82ZK70YG2Z294ETPB71JTW9', '2026-11-23 15:21:50.857043', 'C1', '01M82ZK715ZCCKJ5VQX40XB992'),
(78, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 14, 'rubric_approved', '{"version":2,"criteria":[{"number":1,"text":"{\"a\": null}","required":true,"points":1},{"number":2,"text":"{\"a\": null}","required":true,"points":-2}]}', 'person', '01M82ZK70XPG7QR7DDTTQKNVTF', '2026-11-23 16:13:00.363544', NULL, NULL),
(79, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 15, 'revision_requested', '{"job":"01M82ZK715ZCCKJ5VQX40XB99D","draft_id":"01M82ZK710PCAA7GFXW2ERAKN5","feedback":[["01M82ZK715ZCCKJ5VQX40XB993",1]],"unmet":[],"trigger":"reaction"}', 'person', '01M82ZK70XPG7QR7DDTTQKNVTF', '2026-11-23 16:20:01.152843', NULL, NULL),
(80, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 16, 'feedback_captured', '{"feedback_id":"01M82ZK715ZCCKJ5VQX40XB99H","draft_id":"01M82ZK710PCAA7GFXW2ERAKN5","text":"Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏","message":{"channel_id":"C1","message_id":"01M82ZK715ZCCKJ5VQX40XB99G"}}', 'person', '01M82ZK70XPG7QR7DDTTQKNVTF', '2026-11-23 16:23:21.170569', 'C1', '01M82ZK715ZCCKJ5VQX40XB99G'),
(81, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 17, 'vote_cast', '{"feedback_id":"01M82ZK715ZCCKJ5VQX40XB993","value":-1}', 'person', '01M82ZK70XPG7QR7DDTTQKNVTF', '2026-11-23 16:32:48.814105', NULL, NULL),
(82, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 18, 'scorecard_opened', '{"draft_id":"01M82ZK710PCAA7GFXW2ERAKN5"}', 'person', '01M82ZK70YG2Z294ETPB71JTW8', '2026-11-23 16:34:21.686809', NULL, NULL),
(83, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 19, 'feedback_withdrawn', '{"feedback_id":"01M82ZK715ZCCKJ5VQX40XB993"}', 'person', '01M82ZK70YG2Z294ETPB71JTW9', '2026-11-23 16:48:38.616616', 'C1', '01M82ZK715ZCCKJ5VQX40XB99N'),
(84, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 20, 'draft_recorded', '{"job":"01M82ZK715ZCCKJ5VQX40XB99D","head":{"id":"01M82ZK715ZCCKJ5VQX40XB99Q","number":2,"arm":"assisted","digest":"073369d3a0026d1727c1b16d1ec6c418630f3e16d472637825f4424d6a1d0eb3","agent":"practice","model":"rules-1","usage":{"input_tokens":906528134644,"output_tokens":914390142610,"cached_tokens":1000872122466,"cost_usd":"0.10"},"made_at":"2026-11-23T16:51:34.949777Z","based_on":"01M82ZK710PCAA7GFXW2ERAKN5"},"ledger":[{"feedback_id":"01M82ZK715ZCCKJ5VQX40XB993","edition":1,"disposition":"applied","answer":"\\u0000 %s :name ?","blocks":[1]}]}', 'model', 'practice/rules-1', '2026-11-23 16:51:34.949777', NULL, NULL),
(85, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 1, 'task_opened', '{"workspace_id":"01M82ZK71SVZ83P1F12F498JQ5","number":1,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M82ZK71V1D86JA2QBJJH80DW"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null},"import_key":null}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8Q', '2026-11-23 09:00:00.000000', NULL, NULL),
(86, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8Q', '2026-11-23 09:00:00.000000', NULL, NULL),
(87, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 3, 'draft_requested', '{"job":"01M82ZK721V7WV44MPZ764KGS2"}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8Q', '2026-11-23 09:00:00.000000', NULL, NULL),
(88, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 4, 'draft_recorded', '{"job":"01M82ZK721V7WV44MPZ764KGS2","head":{"id":"01M82ZK721V7WV44MPZ764KGS3","number":1,"arm":"solo","digest":"b42b7257639b356e33011528eba9587fe53e78d6304b8a9dc0b12280b1768d06","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:01:00Z","based_on":null},"ledger":[]}', 'model', 'practice/rules-1', '2026-11-23 09:01:00.000000', NULL, NULL),
(89, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 5, 'feedback_captured', '{"feedback_id":"01M82ZK721V7WV44MPZ764KGS4","draft_id":"01M82ZK721V7WV44MPZ764KGS3","text":"Change 2, please.","message":{"channel_id":"C1","message_id":"01M82ZK721V7WV44MPZ764KGS5"}}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8R', '2026-11-23 09:02:00.000000', 'C1', '01M82ZK721V7WV44MPZ764KGS5'),
(90, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 6, 'scorecard_filed', '{"scorecard_id":"01M82ZK721V7WV44MPZ764KGS6","draft_id":"01M82ZK721V7WV44MPZ764KGS3","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8R', '2026-11-23 09:03:00.000000', NULL, NULL),
(91, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 7, 'review_finished', '{"draft_id":"01M82ZK721V7WV44MPZ764KGS3","verdict":"request_changes"}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8R', '2026-11-23 09:04:00.000000', NULL, NULL),
(92, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 8, 'revision_requested', '{"job":"01M82ZK721V7WV44MPZ764KGS7","draft_id":"01M82ZK721V7WV44MPZ764KGS3","feedback":[["01M82ZK721V7WV44MPZ764KGS4",1]],"unmet":[2],"trigger":"button"}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8Q', '2026-11-23 09:05:00.000000', NULL, NULL),
(93, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 9, 'draft_recorded', '{"job":"01M82ZK721V7WV44MPZ764KGS7","head":{"id":"01M82ZK721V7WV44MPZ764KGS8","number":2,"arm":"assisted","digest":"a429311a06e603f33795651441f91162a73695259095c82b23d970cfa533cc00","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:06:00Z","based_on":"01M82ZK721V7WV44MPZ764KGS3"},"ledger":[{"feedback_id":"01M82ZK721V7WV44MPZ764KGS4","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:06:00.000000', NULL, NULL),
(94, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 10, 'feedback_captured', '{"feedback_id":"01M82ZK7221AQ46SYRTDA1D3FV","draft_id":"01M82ZK721V7WV44MPZ764KGS8","text":"Change 3, please.","message":{"channel_id":"C1","message_id":"01M82ZK7221AQ46SYRTDA1D3FW"}}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8R', '2026-11-23 09:07:00.000000', 'C1', '01M82ZK7221AQ46SYRTDA1D3FW'),
(95, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 11, 'scorecard_filed', '{"scorecard_id":"01M82ZK7221AQ46SYRTDA1D3FX","draft_id":"01M82ZK721V7WV44MPZ764KGS8","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"not_met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8R', '2026-11-23 09:08:00.000000', NULL, NULL),
(96, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 12, 'review_finished', '{"draft_id":"01M82ZK721V7WV44MPZ764KGS8","verdict":"request_changes"}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8R', '2026-11-23 09:09:00.000000', NULL, NULL),
(97, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 13, 'revision_requested', '{"job":"01M82ZK7221AQ46SYRTDA1D3FY","draft_id":"01M82ZK721V7WV44MPZ764KGS8","feedback":[["01M82ZK7221AQ46SYRTDA1D3FV",1]],"unmet":[2],"trigger":"button"}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8Q', '2026-11-23 09:10:00.000000', NULL, NULL),
(98, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 14, 'draft_recorded', '{"job":"01M82ZK7221AQ46SYRTDA1D3FY","head":{"id":"01M82ZK7221AQ46SYRTDA1D3FZ","number":3,"arm":"assisted","digest":"122e6129e465fc75a7822b03f4d10e4a8a8cc7d828b597712f0a283b4b5534ce","agent":"practice","model":"rules-1","usage":{"input_tokens":80,"output_tokens":20,"cached_tokens":8,"cost_usd":"0.0125"},"made_at":"2026-11-23T09:11:00Z","based_on":"01M82ZK721V7WV44MPZ764KGS8"},"ledger":[{"feedback_id":"01M82ZK7221AQ46SYRTDA1D3FV","edition":1,"disposition":"applied","answer":"Cut to one page.","blocks":[2,3]}]}', 'model', 'practice/rules-1', '2026-11-23 09:11:00.000000', NULL, NULL),
(99, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 15, 'scorecard_filed', '{"scorecard_id":"01M82ZK7221AQ46SYRTDA1D3G0","draft_id":"01M82ZK7221AQ46SYRTDA1D3FZ","rubric_version":1,"marks":[{"criterion":1,"value":"met","note":""},{"criterion":2,"value":"met","note":""},{"criterion":3,"value":"not_met","note":""}]}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8R', '2026-11-23 09:12:00.000000', NULL, NULL),
(100, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 16, 'task_accepted', '{"draft_id":"01M82ZK7221AQ46SYRTDA1D3FZ"}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8Q', '2026-11-23 09:13:00.000000', NULL, NULL),
(101, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK72D24HD1A6JTGBDSBKR', 1, 'task_opened', '{"workspace_id":"01M82ZK71SVZ83P1F12F498JQ5","number":2,"title":"Volunteer guide","brief":"Write a one-page guide for new volunteers.","category":"Writing","agent":"practice","reviewers":[],"approvers":[],"conversations":["01M82ZK71V1D86JA2QBJJH80DW"],"files":[],"policy":{"max_cycles":4,"max_tokens":null,"max_cost_usd":null,"quorum":null,"quiet_period":null},"import_key":null}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8Q', '2026-11-23 09:00:00.000000', NULL, NULL),
(102, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK72D24HD1A6JTGBDSBKR', 2, 'rubric_approved', '{"version":1,"criteria":[{"number":1,"text":"Names the meeting place","required":true,"points":1},{"number":2,"text":"Fits on a page","required":false,"points":2},{"number":3,"text":"Uses “synergy”","required":true,"points":-2}]}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8Q', '2026-11-23 09:00:00.000000', NULL, NULL),
(103, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK72D24HD1A6JTGBDSBKR', 3, 'draft_requested', '{"job":"01M82ZK72D24HD1A6JTGBDSBKS"}', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8Q', '2026-11-23 09:00:00.000000', NULL, NULL);
INSERT INTO jobs (id, workspace_id, task_id, purpose, due_at, state, attempts, last_error, queued_at, token, holder, lease_until, ended_at) VALUES
('01M82ZK72HW75QVF3H50P50JH6', '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 'draft', '2026-11-23 09:00:00.000000', 'done', 1, '', NULL, 1, 'w1', NULL, '2026-11-23 09:00:00.000000'),
('01M82ZK72HW75QVF3H50P50JH7', '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 'draft', '2026-11-23 09:00:00.000000', 'pending', 1, '', NULL, 1, 'w1', '2026-11-23 09:01:00.000000', NULL),
('01M82ZK72HW75QVF3H50P50JH8', '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK72D24HD1A6JTGBDSBKR', 'draft', '2026-11-23 09:00:00.000000', 'cancelled', 0, '', NULL, 0, '', NULL, NULL),
('01M82ZK72HW75QVF3H50P50JH9', '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK72D24HD1A6JTGBDSBKR', 'draft', '2026-11-24 09:00:00.000000', 'pending', 0, '', NULL, 0, '', NULL, NULL);
INSERT INTO rubrics (task_id, version, workspace_id, proposed_by_kind, proposed_by_id, approved_at) VALUES
('01M82ZK6X19TRE515039CXGSV5', 1, '01M82ZK6WB1EAM2D6WKY2PW8ME', 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 09:02:40.149903'),
('01M82ZK709N2G7YX3WM0N64XD4', 1, '01M82ZK701P4HB4KCH1GPKHMMZ', 'person', '01M82ZK702BZFKRZWYT9ZY6EHX', '2026-11-23 12:12:08.127706'),
('01M82ZK70ZA9YX6GKZ548BQBTA', 1, '01M82ZK70XPG7QR7DDTTQKNVTE', 'person', '01M82ZK70XPG7QR7DDTTQKNVTF', '2026-11-23 11:24:34.925615'),
('01M82ZK70ZA9YX6GKZ548BQBTA', 2, '01M82ZK70XPG7QR7DDTTQKNVTE', 'person', '01M82ZK70XPG7QR7DDTTQKNVTF', '2026-11-23 16:13:00.363544'),
('01M82ZK721V7WV44MPZ764KGS1', 1, '01M82ZK71SVZ83P1F12F498JQ5', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8Q', '2026-11-23 09:00:00.000000'),
('01M82ZK72D24HD1A6JTGBDSBKR', 1, '01M82ZK71SVZ83P1F12F498JQ5', 'person', '01M82ZK71TGJ5EPBJ79TJJYH8Q', '2026-11-23 09:00:00.000000');
INSERT INTO task_conversations (task_id, position, workspace_id, conversation_id) VALUES
('01M82ZK6X19TRE515039CXGSV5', 0, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6WEDRK37VE4FRBX3M7Y'),
('01M82ZK709N2G7YX3WM0N64XD4', 0, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK703X7BZ5K23PF39F4J0'),
('01M82ZK70ZA9YX6GKZ548BQBTA', 0, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70YG2Z294ETPB71JTWB'),
('01M82ZK721V7WV44MPZ764KGS1', 0, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK71V1D86JA2QBJJH80DW'),
('01M82ZK72D24HD1A6JTGBDSBKR', 0, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK71V1D86JA2QBJJH80DW');
INSERT INTO blocks (draft_id, number, workspace_id, kind, text, gap) VALUES
('01M82ZK6X2BFF9VZ6AZ70XD2M9', 1, '01M82ZK6WB1EAM2D6WKY2PW8ME', 'heading', '# Harbour museum', '

'),
('01M82ZK6X2BFF9VZ6AZ70XD2M9', 2, '01M82ZK6WB1EAM2D6WKY2PW8ME', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M82ZK6X2BFF9VZ6AZ70XD2M9', 3, '01M82ZK6WB1EAM2D6WKY2PW8ME', 'list_item', '- Bring gloves', '
'),
('01M82ZK6X2BFF9VZ6AZ70XD2M9', 4, '01M82ZK6WB1EAM2D6WKY2PW8ME', 'list_item', '- Bring a coat', '
␍
'),
('01M82ZK6X2BFF9VZ6AZ70XD2M9', 5, '01M82ZK6WB1EAM2D6WKY2PW8ME', 'paragraph', 'line␍
line', '

'),
('01M82ZK6X2BFF9VZ6AZ70XD2M9', 6, '01M82ZK6WB1EAM2D6WKY2PW8ME', 'paragraph', '	tab', '

'),
('01M82ZK6X37HHR1TF44KDAE6YH', 1, '01M82ZK6WB1EAM2D6WKY2PW8ME', 'heading', '# Harbour museum', '

'),
('01M82ZK6X37HHR1TF44KDAE6YH', 2, '01M82ZK6WB1EAM2D6WKY2PW8ME', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M82ZK6X37HHR1TF44KDAE6YH', 3, '01M82ZK6WB1EAM2D6WKY2PW8ME', 'list_item', '- Bring gloves', '
'),
('01M82ZK6X37HHR1TF44KDAE6YH', 4, '01M82ZK6WB1EAM2D6WKY2PW8ME', 'list_item', '- Bring a coat', '
'),
('01M82ZK70A92JMDEJ4T0PVQBCT', 1, '01M82ZK701P4HB4KCH1GPKHMMZ', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', ''),
('01M82ZK70A92JMDEJ4T0PVQBD6', 1, '01M82ZK701P4HB4KCH1GPKHMMZ', 'heading', '# Harbour museum', '

'),
('01M82ZK70A92JMDEJ4T0PVQBD6', 2, '01M82ZK701P4HB4KCH1GPKHMMZ', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M82ZK70A92JMDEJ4T0PVQBD6', 3, '01M82ZK701P4HB4KCH1GPKHMMZ', 'list_item', '- Bring gloves', '
'),
('01M82ZK70A92JMDEJ4T0PVQBD6', 4, '01M82ZK701P4HB4KCH1GPKHMMZ', 'list_item', '- Bring a coat', '
'),
('01M82ZK710PCAA7GFXW2ERAKN5', 1, '01M82ZK70XPG7QR7DDTTQKNVTE', 'heading', '# Harbour museum', '

'),
('01M82ZK710PCAA7GFXW2ERAKN5', 2, '01M82ZK70XPG7QR7DDTTQKNVTE', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M82ZK710PCAA7GFXW2ERAKN5', 3, '01M82ZK70XPG7QR7DDTTQKNVTE', 'list_item', '- Bring gloves', '
'),
('01M82ZK710PCAA7GFXW2ERAKN5', 4, '01M82ZK70XPG7QR7DDTTQKNVTE', 'list_item', '- Bring a coat', '
'),
('01M82ZK715ZCCKJ5VQX40XB99Q', 1, '01M82ZK70XPG7QR7DDTTQKNVTE', 'paragraph', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', ''),
('01M82ZK721V7WV44MPZ764KGS3', 1, '01M82ZK71SVZ83P1F12F498JQ5', 'heading', '# Harbour museum', '

'),
('01M82ZK721V7WV44MPZ764KGS3', 2, '01M82ZK71SVZ83P1F12F498JQ5', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M82ZK721V7WV44MPZ764KGS3', 3, '01M82ZK71SVZ83P1F12F498JQ5', 'list_item', '- Bring gloves', '
'),
('01M82ZK721V7WV44MPZ764KGS3', 4, '01M82ZK71SVZ83P1F12F498JQ5', 'list_item', '- Bring a coat', '
'),
('01M82ZK721V7WV44MPZ764KGS8', 1, '01M82ZK71SVZ83P1F12F498JQ5', 'heading', '# Harbour museum', '

'),
('01M82ZK721V7WV44MPZ764KGS8', 2, '01M82ZK71SVZ83P1F12F498JQ5', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M82ZK721V7WV44MPZ764KGS8', 3, '01M82ZK71SVZ83P1F12F498JQ5', 'list_item', '- Bring gloves', '
'),
('01M82ZK721V7WV44MPZ764KGS8', 4, '01M82ZK71SVZ83P1F12F498JQ5', 'list_item', '- Bring a coat', '

'),
('01M82ZK721V7WV44MPZ764KGS8', 5, '01M82ZK71SVZ83P1F12F498JQ5', 'paragraph', 'Draft 2.', '
'),
('01M82ZK7221AQ46SYRTDA1D3FZ', 1, '01M82ZK71SVZ83P1F12F498JQ5', 'heading', '# Harbour museum', '

'),
('01M82ZK7221AQ46SYRTDA1D3FZ', 2, '01M82ZK71SVZ83P1F12F498JQ5', 'paragraph', 'Volunteers meet at the pier at nine.', '

'),
('01M82ZK7221AQ46SYRTDA1D3FZ', 3, '01M82ZK71SVZ83P1F12F498JQ5', 'list_item', '- Bring gloves', '
'),
('01M82ZK7221AQ46SYRTDA1D3FZ', 4, '01M82ZK71SVZ83P1F12F498JQ5', 'list_item', '- Bring a coat', '

'),
('01M82ZK7221AQ46SYRTDA1D3FZ', 5, '01M82ZK71SVZ83P1F12F498JQ5', 'paragraph', 'Draft 3.', '
');
INSERT INTO criteria (task_id, rubric_version, number, workspace_id, text, required, points) VALUES
('01M82ZK6X19TRE515039CXGSV5', 1, 1, '01M82ZK6WB1EAM2D6WKY2PW8ME', '''; DROP TABLE tasks; --', TRUE, -2),
('01M82ZK6X19TRE515039CXGSV5', 1, 2, '01M82ZK6WB1EAM2D6WKY2PW8ME', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, 5),
('01M82ZK6X19TRE515039CXGSV5', 1, 3, '01M82ZK6WB1EAM2D6WKY2PW8ME', 'much longer, please', FALSE, 5),
('01M82ZK6X19TRE515039CXGSV5', 1, 4, '01M82ZK6WB1EAM2D6WKY2PW8ME', 'shorter, please', FALSE, 5),
('01M82ZK709N2G7YX3WM0N64XD4', 1, 1, '01M82ZK701P4HB4KCH1GPKHMMZ', 'shorter, please', TRUE, 5),
('01M82ZK709N2G7YX3WM0N64XD4', 1, 2, '01M82ZK701P4HB4KCH1GPKHMMZ', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', FALSE, -2),
('01M82ZK709N2G7YX3WM0N64XD4', 1, 3, '01M82ZK701P4HB4KCH1GPKHMMZ', '\u0000 %s :name ?', FALSE, -2),
('01M82ZK709N2G7YX3WM0N64XD4', 1, 4, '01M82ZK701P4HB4KCH1GPKHMMZ', 'line␍
line

	tab', TRUE, 1),
('01M82ZK70ZA9YX6GKZ548BQBTA', 1, 1, '01M82ZK70XPG7QR7DDTTQKNVTE', 'line␍
line

	tab', FALSE, -2),
('01M82ZK70ZA9YX6GKZ548BQBTA', 2, 1, '01M82ZK70XPG7QR7DDTTQKNVTE', '{"a": null}', TRUE, 1),
('01M82ZK70ZA9YX6GKZ548BQBTA', 2, 2, '01M82ZK70XPG7QR7DDTTQKNVTE', '{"a": null}', TRUE, -2),
('01M82ZK721V7WV44MPZ764KGS1', 1, 1, '01M82ZK71SVZ83P1F12F498JQ5', 'Names the meeting place', TRUE, 1),
('01M82ZK721V7WV44MPZ764KGS1', 1, 2, '01M82ZK71SVZ83P1F12F498JQ5', 'Fits on a page', FALSE, 2),
('01M82ZK721V7WV44MPZ764KGS1', 1, 3, '01M82ZK71SVZ83P1F12F498JQ5', 'Uses “synergy”', TRUE, -2),
('01M82ZK72D24HD1A6JTGBDSBKR', 1, 1, '01M82ZK71SVZ83P1F12F498JQ5', 'Names the meeting place', TRUE, 1),
('01M82ZK72D24HD1A6JTGBDSBKR', 1, 2, '01M82ZK71SVZ83P1F12F498JQ5', 'Fits on a page', FALSE, 2),
('01M82ZK72D24HD1A6JTGBDSBKR', 1, 3, '01M82ZK71SVZ83P1F12F498JQ5', 'Uses “synergy”', TRUE, -2);
INSERT INTO feedback (id, workspace_id, task_id, position, draft_id, draft_number, author_id, text, captured_at, channel_id, message_id, edition, disposition, answer) VALUES
('01M82ZK6X2BFF9VZ6AZ70XD2MB', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 0, '01M82ZK6X2BFF9VZ6AZ70XD2M9', 1, '01M82ZK6WD5N2S9VWQXJB21JA1', 'shorter, please', '2026-11-23 09:32:56.793960', 'C1', '01M82ZK6X2BFF9VZ6AZ70XD2MA', 1, 'open', ''),
('01M82ZK6X2BFF9VZ6AZ70XD2MD', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 1, '01M82ZK6X2BFF9VZ6AZ70XD2M9', 1, '01M82ZK6WEDRK37VE4FRBX3M7X', '\u0000 %s :name ?', '2026-11-23 09:57:05.313525', NULL, NULL, 1, 'needs_person', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M82ZK6X2BFF9VZ6AZ70XD2MF', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 2, '01M82ZK6X2BFF9VZ6AZ70XD2M9', 1, '01M82ZK6WEDRK37VE4FRBX3M7X', '\u0000 %s :name ?', '2026-11-23 09:58:39.185227', 'C1', '01M82ZK6X2BFF9VZ6AZ70XD2ME', 1, 'applied', 'shorter, please'),
('01M82ZK6X2BFF9VZ6AZ70XD2MK', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 3, '01M82ZK6X2BFF9VZ6AZ70XD2M9', 1, '01M82ZK6WD5N2S9VWQXJB21JA1', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 10:06:22.852619', NULL, NULL, 1, 'withdrawn', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M82ZK6X37HHR1TF44KDAE6YQ', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 4, '01M82ZK6X37HHR1TF44KDAE6YH', 2, '01M82ZK6WEDRK37VE4FRBX3M7X', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 12:25:20.889613', 'C1', '01M82ZK6X37HHR1TF44KDAE6YP', 1, 'open', ''),
('01M82ZK6X37HHR1TF44KDAE6YW', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 5, '01M82ZK6X37HHR1TF44KDAE6YH', 2, '01M82ZK6WD5N2S9VWQXJB21JA2', 'shorter, please', '2026-11-23 12:40:26.625705', 'C1', '01M82ZK6X37HHR1TF44KDAE6YV', 1, 'open', ''),
('01M82ZK6X37HHR1TF44KDAE6Z4', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 6, '01M82ZK6X37HHR1TF44KDAE6YH', 2, '01M82ZK6WD5N2S9VWQXJB21JA2', 'much longer, please', '2026-11-23 13:33:33.792476', NULL, NULL, 1, 'open', ''),
('01M82ZK6X37HHR1TF44KDAE6Z6', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 7, '01M82ZK6X37HHR1TF44KDAE6YH', 2, '01M82ZK6WD5N2S9VWQXJB21JA2', 'much longer, please', '2026-11-23 13:49:13.194227', NULL, NULL, 1, 'open', ''),
('01M82ZK6X4H7TNA7TTH5M5QJPN', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 8, '01M82ZK6X37HHR1TF44KDAE6YH', 2, '01M82ZK6WD5N2S9VWQXJB21JA1', 'much longer, please', '2026-11-23 14:36:15.951088', 'C1', '01M82ZK6X4H7TNA7TTH5M5QJPM', 1, 'open', ''),
('01M82ZK6X4H7TNA7TTH5M5QJPY', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 9, '01M82ZK6X37HHR1TF44KDAE6YH', 2, '01M82ZK6WEDRK37VE4FRBX3M7W', '\u0000 %s :name ?', '2026-11-23 15:27:50.617402', 'C1', '01M82ZK6X4H7TNA7TTH5M5QJPX', 1, 'open', ''),
('01M82ZK6X4H7TNA7TTH5M5QJQ4', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 10, '01M82ZK6X37HHR1TF44KDAE6YH', 2, '01M82ZK6WD5N2S9VWQXJB21JA2', 'much longer, please', '2026-11-23 16:12:36.549809', NULL, NULL, 1, 'open', ''),
('01M82ZK6X4H7TNA7TTH5M5QJQ6', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 11, '01M82ZK6X37HHR1TF44KDAE6YH', 2, '01M82ZK6WEDRK37VE4FRBX3M7W', '''; DROP TABLE tasks; --', '2026-11-23 16:28:38.985798', 'C1', '01M82ZK6X4H7TNA7TTH5M5QJQ5', 1, 'open', ''),
('01M82ZK70A92JMDEJ4T0PVQBD1', '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 0, '01M82ZK70A92JMDEJ4T0PVQBCT', 1, '01M82ZK703X7BZ5K23PF39F4HZ', '\u0000 %s :name ?', '2026-11-23 13:23:28.126607', 'C1', '01M82ZK70A92JMDEJ4T0PVQBD0', 1, 'confirmed', '{"a": null}'),
('01M82ZK70B43WPCCPV8Y7NR8JR', '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 1, '01M82ZK70A92JMDEJ4T0PVQBD6', 2, '01M82ZK702BZFKRZWYT9ZY6EHY', '\u0000 %s :name ?', '2026-11-23 15:09:45.994874', 'C1', '01M82ZK70A92JMDEJ4T0PVQBDP', 1, 'open', ''),
('01M82ZK70B43WPCCPV8Y7NR8KJ', '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 2, '01M82ZK70A92JMDEJ4T0PVQBD6', 2, '01M82ZK702BZFKRZWYT9ZY6EHX', 'shorter, please', '2026-11-23 16:38:18.586766', NULL, NULL, 1, 'open', ''),
('01M82ZK70B43WPCCPV8Y7NR8KV', '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 3, '01M82ZK70A92JMDEJ4T0PVQBD6', 2, '01M82ZK702BZFKRZWYT9ZY6EHY', '{"a": null}', '2026-11-23 17:35:58.137727', NULL, NULL, 1, 'open', ''),
('01M82ZK715ZCCKJ5VQX40XB993', '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 0, '01M82ZK710PCAA7GFXW2ERAKN5', 1, '01M82ZK70YG2Z294ETPB71JTW9', 'much longer, please', '2026-11-23 15:21:50.857043', 'C1', '01M82ZK715ZCCKJ5VQX40XB992', 1, 'withdrawn', ''),
('01M82ZK715ZCCKJ5VQX40XB99H', '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', 1, '01M82ZK710PCAA7GFXW2ERAKN5', 1, '01M82ZK70XPG7QR7DDTTQKNVTF', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '2026-11-23 16:23:21.170569', 'C1', '01M82ZK715ZCCKJ5VQX40XB99G', 1, 'open', ''),
('01M82ZK721V7WV44MPZ764KGS4', '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 0, '01M82ZK721V7WV44MPZ764KGS3', 1, '01M82ZK71TGJ5EPBJ79TJJYH8R', 'Change 2, please.', '2026-11-23 09:02:00.000000', 'C1', '01M82ZK721V7WV44MPZ764KGS5', 1, 'applied', 'Cut to one page.'),
('01M82ZK7221AQ46SYRTDA1D3FV', '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 1, '01M82ZK721V7WV44MPZ764KGS8', 2, '01M82ZK71TGJ5EPBJ79TJJYH8R', 'Change 3, please.', '2026-11-23 09:07:00.000000', 'C1', '01M82ZK7221AQ46SYRTDA1D3FW', 1, 'applied', 'Cut to one page.');
INSERT INTO finished_reviews (draft_id, person_id, workspace_id, task_id, verdict) VALUES
('01M82ZK6X37HHR1TF44KDAE6YH', '01M82ZK6WD5N2S9VWQXJB21JA1', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', 'request_changes'),
('01M82ZK721V7WV44MPZ764KGS3', '01M82ZK71TGJ5EPBJ79TJJYH8R', '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 'request_changes'),
('01M82ZK721V7WV44MPZ764KGS8', '01M82ZK71TGJ5EPBJ79TJJYH8R', '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', 'request_changes');
INSERT INTO posted_messages (workspace_id, channel_id, message_id, task_id, conversation_id, kind, subject, delivery_id, position) VALUES
('01M82ZK71SVZ83P1F12F498JQ5', 'C1', '17.0', '01M82ZK721V7WV44MPZ764KGS1', '01M82ZK71V1D86JA2QBJJH80DW', 'task_card', '01M82ZK721V7WV44MPZ764KGS1', 1, 0),
('01M82ZK71SVZ83P1F12F498JQ5', 'C1', '17.1', '01M82ZK721V7WV44MPZ764KGS1', '01M82ZK71V1D86JA2QBJJH80DW', 'draft', '01M82ZK721V7WV44MPZ764KGS1', 2, 0);
INSERT INTO scorecards (id, workspace_id, task_id, draft_id, rubric_version, grader_kind, grader_id, saved_at, filed_at, saved_in, position) VALUES
('01M82ZK6X37HHR1TF44KDAE6YE', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', '01M82ZK6X2BFF9VZ6AZ70XD2M9', 1, 'person', '01M82ZK6WEDRK37VE4FRBX3M7W', '2026-11-23 10:59:30.768543', '2026-11-23 10:59:30.768543', 14, 0),
('01M82ZK6X37HHR1TF44KDAE6YR', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', '01M82ZK6X37HHR1TF44KDAE6YH', 1, 'person', '01M82ZK6WD5N2S9VWQXJB21JA2', '2026-11-23 12:32:59.593429', '2026-11-23 12:32:59.593429', 17, 0),
('01M82ZK6X37HHR1TF44KDAE6YY', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', '01M82ZK6X37HHR1TF44KDAE6YH', 1, 'person', '01M82ZK6WD5N2S9VWQXJB21JA1', '2026-11-23 14:10:54.466892', '2026-11-23 14:10:54.466892', 27, 1),
('01M82ZK6X4H7TNA7TTH5M5QJPK', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', '01M82ZK6X37HHR1TF44KDAE6YH', 1, 'person', '01M82ZK6WEDRK37VE4FRBX3M7X', '2026-11-23 14:30:49.708574', NULL, 28, 2),
('01M82ZK6X4H7TNA7TTH5M5QJPR', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', '01M82ZK6X37HHR1TF44KDAE6YH', 1, 'person', '01M82ZK6WEDRK37VE4FRBX3M7W', '2026-11-23 15:17:43.145339', NULL, 33, 3),
('01M82ZK6X4H7TNA7TTH5M5QJQ2', '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X19TRE515039CXGSV5', '01M82ZK6X37HHR1TF44KDAE6YH', 1, 'model', 'claude/sonnet-4', '2026-11-23 16:01:36.316089', '2026-11-23 16:01:36.316089', 39, 4),
('01M82ZK70A92JMDEJ4T0PVQBDJ', '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', '01M82ZK70A92JMDEJ4T0PVQBD6', 1, 'person', '01M82ZK703X7BZ5K23PF39F4HZ', '2026-11-23 14:54:58.460628', NULL, 11, 0),
('01M82ZK70A92JMDEJ4T0PVQBDN', '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', '01M82ZK70A92JMDEJ4T0PVQBD6', 1, 'person', '01M82ZK702BZFKRZWYT9ZY6EHY', '2026-11-23 15:06:38.019093', NULL, 12, 1),
('01M82ZK70B43WPCCPV8Y7NR8K2', '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', '01M82ZK70A92JMDEJ4T0PVQBD6', 1, 'person', '01M82ZK703X7BZ5K23PF39F4HY', '2026-11-23 15:39:38.917846', '2026-11-23 15:39:38.917846', 15, 2),
('01M82ZK715ZCCKJ5VQX40XB991', '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', '01M82ZK710PCAA7GFXW2ERAKN5', 1, 'model', 'practice/rules-1', '2026-11-23 15:07:34.224532', '2026-11-23 15:07:34.224532', 12, 0),
('01M82ZK721V7WV44MPZ764KGS6', '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', '01M82ZK721V7WV44MPZ764KGS3', 1, 'person', '01M82ZK71TGJ5EPBJ79TJJYH8R', '2026-11-23 09:03:00.000000', '2026-11-23 09:03:00.000000', 6, 0),
('01M82ZK7221AQ46SYRTDA1D3FX', '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', '01M82ZK721V7WV44MPZ764KGS8', 1, 'person', '01M82ZK71TGJ5EPBJ79TJJYH8R', '2026-11-23 09:08:00.000000', '2026-11-23 09:08:00.000000', 11, 0),
('01M82ZK7221AQ46SYRTDA1D3G0', '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS1', '01M82ZK7221AQ46SYRTDA1D3FZ', 1, 'person', '01M82ZK71TGJ5EPBJ79TJJYH8R', '2026-11-23 09:12:00.000000', '2026-11-23 09:12:00.000000', 15, 0);
INSERT INTO ledger_entries (draft_id, position, workspace_id, feedback_id, edition, disposition, answer, blocks) VALUES
('01M82ZK6X37HHR1TF44KDAE6YH', 0, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X2BFF9VZ6AZ70XD2MD', 1, 'needs_person', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '[]'),
('01M82ZK6X37HHR1TF44KDAE6YH', 1, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X2BFF9VZ6AZ70XD2MF', 1, 'applied', 'shorter, please', '[1]'),
('01M82ZK6X37HHR1TF44KDAE6YH', 2, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X2BFF9VZ6AZ70XD2MK', 1, 'declined', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏', '[2,5]'),
('01M82ZK70A92JMDEJ4T0PVQBD6', 0, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK70A92JMDEJ4T0PVQBD1', 1, 'needs_person', '{"a": null}', '[]'),
('01M82ZK715ZCCKJ5VQX40XB99Q', 0, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK715ZCCKJ5VQX40XB993', 1, 'applied', '\u0000 %s :name ?', '[1]'),
('01M82ZK721V7WV44MPZ764KGS8', 0, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS4', 1, 'applied', 'Cut to one page.', '[2,3]'),
('01M82ZK7221AQ46SYRTDA1D3FZ', 0, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK7221AQ46SYRTDA1D3FV', 1, 'applied', 'Cut to one page.', '[2,3]');
INSERT INTO marks (scorecard_id, criterion, workspace_id, draft_id, value, note) VALUES
('01M82ZK6X37HHR1TF44KDAE6YE', 1, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X2BFF9VZ6AZ70XD2M9', 'not_met', '''; DROP TABLE tasks; --'),
('01M82ZK6X37HHR1TF44KDAE6YE', 2, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X2BFF9VZ6AZ70XD2M9', 'not_applicable', '{"a": null}'),
('01M82ZK6X37HHR1TF44KDAE6YR', 1, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X37HHR1TF44KDAE6YH', 'cannot_judge', 'much longer, please'),
('01M82ZK6X37HHR1TF44KDAE6YR', 2, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X37HHR1TF44KDAE6YH', 'cannot_judge', 'much longer, please'),
('01M82ZK6X37HHR1TF44KDAE6YR', 3, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X37HHR1TF44KDAE6YH', 'not_applicable', '{"a": null}'),
('01M82ZK6X37HHR1TF44KDAE6YR', 4, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X37HHR1TF44KDAE6YH', 'cannot_judge', '''; DROP TABLE tasks; --'),
('01M82ZK6X37HHR1TF44KDAE6YY', 1, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X37HHR1TF44KDAE6YH', 'not_applicable', 'Größe – 価格 – שלום – 👩‍👩‍👧 – 􏿿 – ‍‏'),
('01M82ZK6X37HHR1TF44KDAE6YY', 3, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X37HHR1TF44KDAE6YH', 'not_applicable', 'shorter, please'),
('01M82ZK6X4H7TNA7TTH5M5QJPK', 1, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X37HHR1TF44KDAE6YH', 'cannot_judge', 'line␍
line

	tab'),
('01M82ZK6X4H7TNA7TTH5M5QJPK', 2, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X37HHR1TF44KDAE6YH', 'cannot_judge', 'much longer, please'),
('01M82ZK6X4H7TNA7TTH5M5QJPK', 3, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X37HHR1TF44KDAE6YH', 'met', '{"a": null}'),
('01M82ZK6X4H7TNA7TTH5M5QJPR', 1, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X37HHR1TF44KDAE6YH', 'cannot_judge', '{"a": null}'),
('01M82ZK6X4H7TNA7TTH5M5QJQ2', 2, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X37HHR1TF44KDAE6YH', 'met', 'shorter, please'),
('01M82ZK6X4H7TNA7TTH5M5QJQ2', 3, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X37HHR1TF44KDAE6YH', 'cannot_judge', 'shorter, please'),
('01M82ZK6X4H7TNA7TTH5M5QJQ2', 4, '01M82ZK6WB1EAM2D6WKY2PW8ME', '01M82ZK6X37HHR1TF44KDAE6YH', 'met', '''; DROP TABLE tasks; --'),
('01M82ZK70A92JMDEJ4T0PVQBDJ', 2, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK70A92JMDEJ4T0PVQBD6', 'not_met', '\u0000 %s :name ?'),
('01M82ZK70A92JMDEJ4T0PVQBDJ', 3, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK70A92JMDEJ4T0PVQBD6', 'not_applicable', 'line␍
line

	tab'),
('01M82ZK70A92JMDEJ4T0PVQBDN', 1, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK70A92JMDEJ4T0PVQBD6', 'met', 'shorter, please'),
('01M82ZK70A92JMDEJ4T0PVQBDN', 2, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK70A92JMDEJ4T0PVQBD6', 'cannot_judge', '''; DROP TABLE tasks; --'),
('01M82ZK70A92JMDEJ4T0PVQBDN', 3, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK70A92JMDEJ4T0PVQBD6', 'not_met', '{"a": null}'),
('01M82ZK70A92JMDEJ4T0PVQBDN', 4, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK70A92JMDEJ4T0PVQBD6', 'met', 'much longer, please'),
('01M82ZK70B43WPCCPV8Y7NR8K2', 3, '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK70A92JMDEJ4T0PVQBD6', 'met', '{"a": null}'),
('01M82ZK715ZCCKJ5VQX40XB991', 1, '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK710PCAA7GFXW2ERAKN5', 'not_applicable', '{"a": null}'),
('01M82ZK721V7WV44MPZ764KGS6', 1, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS3', 'met', ''),
('01M82ZK721V7WV44MPZ764KGS6', 2, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS3', 'not_met', ''),
('01M82ZK721V7WV44MPZ764KGS6', 3, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS3', 'not_met', ''),
('01M82ZK7221AQ46SYRTDA1D3FX', 1, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS8', 'met', ''),
('01M82ZK7221AQ46SYRTDA1D3FX', 2, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS8', 'not_met', ''),
('01M82ZK7221AQ46SYRTDA1D3FX', 3, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK721V7WV44MPZ764KGS8', 'not_met', ''),
('01M82ZK7221AQ46SYRTDA1D3G0', 1, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK7221AQ46SYRTDA1D3FZ', 'met', ''),
('01M82ZK7221AQ46SYRTDA1D3G0', 2, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK7221AQ46SYRTDA1D3FZ', 'met', ''),
('01M82ZK7221AQ46SYRTDA1D3G0', 3, '01M82ZK71SVZ83P1F12F498JQ5', '01M82ZK7221AQ46SYRTDA1D3FZ', 'not_met', '');
INSERT INTO votes (feedback_id, voter_id, workspace_id, task_id, value) VALUES
('01M82ZK70A92JMDEJ4T0PVQBD1', '01M82ZK702BZFKRZWYT9ZY6EHY', '01M82ZK701P4HB4KCH1GPKHMMZ', '01M82ZK709N2G7YX3WM0N64XD4', 1),
('01M82ZK715ZCCKJ5VQX40XB993', '01M82ZK70XPG7QR7DDTTQKNVTF', '01M82ZK70XPG7QR7DDTTQKNVTE', '01M82ZK70ZA9YX6GKZ548BQBTA', -1);
