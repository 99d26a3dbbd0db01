package import TrainingCore

/// Everything that was done about a class.
package enum ClassHistoryQueries {
    /// The oldest first. What was done to several learners at once, for one reason, is one event.
    package static func events(of id: ClassID, in transaction: any Transaction) throws -> [ClassEvent] {
        let events =
            try facts(of: id, transaction) + conditions(of: id, transaction) + sessions(of: id, transaction)
            + roster(of: id, transaction) + attendance(of: id, transaction) + documents(of: id, transaction)
            + closing(of: id, transaction)
        return events.enumerated()
            .sorted { ($0.element.recordedAt, $0.offset) < ($1.element.recordedAt, $1.offset) }.map(\.element)
    }

    private static func facts(of id: ClassID, _ transaction: any Transaction) throws -> [ClassEvent] {
        let rows = try transaction.rows(
            """
            SELECT f.sequence, f.title, f.first_day, f.last_day, f.place, f.recorded_at, a.name
            FROM class_facts f JOIN account a ON a.id = f.recorded_by WHERE f.class_id = $1 ORDER BY f.sequence
            """, [.text(id.rawValue)]
        ) { row in
            let facts = try ClassQueries.facts(row, from: 0, in: transaction)
            return (facts, at: try row.timestamp(5), by: try row.text(6))
        }
        return rows.indices.map { index in
            let (facts, at, by) = rows[index]
            return ClassEvent(
                content: index == 0 ? .made(facts) : .changed(from: rows[index - 1].0, to: facts), recordedAt: at,
                recordedBy: by, reason: nil)
        }
    }

    private static func conditions(of id: ClassID, _ transaction: any Transaction) throws -> [ClassEvent] {
        try ClassQueries.conditionsHistory(of: id, in: transaction).reversed().map { row in
            ClassEvent(
                content: .conditions(row.quiz, row.changes), recordedAt: row.recordedAt, recordedBy: row.recordedBy,
                reason: row.reason)
        }
    }

    private static func sessions(of id: ClassID, _ transaction: any Transaction) throws -> [ClassEvent] {
        let sessions = try ClassSessionQueries.sessions(of: id, in: transaction)
        let byNumber = Dictionary(sessions.map { ($0.session.number, $0) }) { first, _ in first }
        let added = try transaction.rows(
            """
            SELECT s.number, s.recorded_at, a.name FROM class_session s JOIN account a ON a.id = s.recorded_by
            WHERE s.class_id = $1 ORDER BY s.number
            """, [.text(id.rawValue)]
        ) { (number: Int(try $0.integer(0)), at: try $0.timestamp(1), by: try $0.text(2)) }
        let cancelled = try transaction.rows(
            """
            SELECT x.number, x.reason, x.recorded_at, a.name
            FROM class_session_cancellation x JOIN account a ON a.id = x.recorded_by
            WHERE x.class_id = $1 ORDER BY x.number
            """, [.text(id.rawValue)]
        ) { row in
            ClassEvent(
                content: .sessionCancelled(Int(try row.integer(0))), recordedAt: try row.timestamp(2),
                recordedBy: try row.text(3), reason: try row.text(1))
        }
        return added.compactMap { row in
            byNumber[row.number].map {
                ClassEvent(content: .sessionAdded($0), recordedAt: row.at, recordedBy: row.by, reason: nil)
            }
        } + cancelled
    }

    private static func roster(of id: ClassID, _ transaction: any Transaction) throws -> [ClassEvent] {
        var events: [ClassEvent] = []
        var last: RosterKey?
        try transaction.forEachRow(
            """
            SELECT c.is_member, c.reason, c.recorded_at, a.name, p.number, p.name
            FROM class_roster_change c JOIN enrolment e ON e.id = c.enrolment_id JOIN person p ON p.id = e.person_id
                JOIN account a ON a.id = c.recorded_by
            WHERE c.class_id = $1 ORDER BY c.sequence
            """, [.text(id.rawValue)]
        ) { row in
            let key = RosterKey(
                isMember: try row.integer(0) != 0, reason: try row.textOrNil(1), at: try row.timestamp(2),
                by: try row.text(3))
            if key != last {
                events.append(
                    ClassEvent(
                        content: key.isMember ? .enrolled : .removed, recordedAt: key.at, recordedBy: key.by,
                        reason: key.reason))
                last = key
            }
            events[events.count - 1].people.append(
                ClassEventPerson(number: try row.employeeNumber(4), name: try row.text(5)))
        }
        return events
    }

    /// What one change of the roster has in common.
    private struct RosterKey: Equatable {
        let isMember: Bool
        let reason: String?
        let at: Timestamp
        let by: String
    }

    private static func attendance(of id: ClassID, _ transaction: any Transaction) throws -> [ClassEvent] {
        var firsts: [(key: FirstKey, counts: [Attendance.Status: Int])] = []
        var places: [FirstKey: Int] = [:]
        var corrections: [ClassEvent] = []
        var last: CorrectionKey?
        for change in try AttendanceQueries.history(of: id, in: transaction) {
            let row = change.row
            guard let before = change.before else {
                let key = FirstKey(session: change.session, reason: row.reason, at: row.recordedAt, by: row.recordedBy)
                let place = places[key, default: firsts.count]
                if place == firsts.count { firsts.append((key, [:])) }
                places[key] = place
                firsts[place].counts[row.attendance.status, default: 0] += 1
                continue
            }
            let key = CorrectionKey(
                session: change.session, before: before, after: row.attendance, reason: row.reason,
                at: row.recordedAt, by: row.recordedBy)
            if key != last {
                corrections.append(
                    ClassEvent(
                        content: .corrected(session: change.session, from: before, to: row.attendance),
                        recordedAt: row.recordedAt, recordedBy: row.recordedBy, reason: row.reason))
                last = key
            }
            corrections[corrections.count - 1].people.append(change.person)
        }
        return firsts.map { key, counts in
            ClassEvent(
                content: .attendance(session: key.session, counts), recordedAt: key.at, recordedBy: key.by,
                reason: key.reason)
        } + corrections
    }

    /// What first records of attendance that were given together have in common.
    private struct FirstKey: Hashable {
        let session: Int
        let reason: String?
        let at: Timestamp
        let by: String
    }

    private struct CorrectionKey: Equatable {
        let session: Int
        let before: Attendance
        let after: Attendance
        let reason: String?
        let at: Timestamp
        let by: String
    }

    private static func documents(of id: ClassID, _ transaction: any Transaction) throws -> [ClassEvent] {
        try transaction.rows(
            """
            SELECT d.head, d.file_name, d.recorded_at, a.name
            FROM class_document d JOIN account a ON a.id = d.recorded_by WHERE d.class_id = $1 ORDER BY d.sequence
            """, [.text(id.rawValue)]
        ) { row in
            ClassEvent(
                content: .filed(try row.raw(0), fileName: try row.textOrNil(1)), recordedAt: try row.timestamp(2),
                recordedBy: try row.text(3), reason: nil)
        }
    }

    private static func closing(of id: ClassID, _ transaction: any Transaction) throws -> [ClassEvent] {
        try transaction.rows(
            """
            SELECT k.closed_at, a.name FROM class_closing k JOIN account a ON a.id = k.closed_by WHERE k.class_id = $1
            """, [.text(id.rawValue)]
        ) { row in
            ClassEvent(content: .closed, recordedAt: try row.timestamp(0), recordedBy: try row.text(1), reason: nil)
        }
    }
}
