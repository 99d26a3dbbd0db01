import ArgumentParser
import Foundation
import Storage
import StorageSQLite
import TrainingCore

/// Fills a database with millions of finished attempts: copies of the people that `fill` has made through the service's own
/// commands, with everything that belongs to them. Each copy is of other people; only ids, employee numbers and the numbers
/// of certificates are new, so the rows are those that the service writes.
struct MultiplyAttempts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "multiply")

    @Argument(help: "a data folder filled with `fill`") var data: String
    @ArgumentParser.Option(help: "how many finished attempts there shall be at least") var attempts = 2_000_000

    func run() async throws {
        let database = try SQLiteDatabase.open(path: data + "/lamproom.sqlite3")
        let count = try await database.read { transaction in
            try transaction.row("SELECT COUNT(*) FROM attempt WHERE ended_at IS NOT NULL") { Int(try $0.integer(0)) }
        }
        guard let count, count > 0 else { throw ValidationError("there are no attempts to be copied") }
        let copies = max(0, (attempts - count + count - 1) / count)
        let template = try await database.write { try Template(in: $0) }
        for copy in 0..<copies {
            // Before the ids of what is copied, so that the attempts that run are the newest.
            let time = template.earliest - Int64(copies - copy) * 60_000
            try await database.write { try template.copy(copy, time: time, in: $0) }
        }
        try database.close()
    }
}

/// The people who have completed the course, and all their rows, in temporary tables of the writing connection.
private struct Template: Sendable {
    private struct Table: Sendable {
        let name: String
        let columns: [String]
    }

    private let tables: [Table]
    private let certificates: [(completion: String, person: String, issuedOn: String, validUntil: String?)]
    /// Milliseconds of the earliest id.
    let earliest: Int64

    init(in transaction: any Transaction) throws {
        try transaction.execute(
            "CREATE TEMP TABLE chosen AS SELECT id, person_id FROM enrolment WHERE state = 'completed'", [])
        let rows = [
            ("person", "id IN (SELECT person_id FROM chosen)"), ("enrolment", "id IN (SELECT id FROM chosen)"),
        ]
        let more = try transaction.rows(
            """
            SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c
            WHERE m.type = 'table' AND c.name = 'enrolment_id' ORDER BY m.name
            """
        ) { try $0.text(0) }
        tables = try (rows + more.map { ($0, "enrolment_id IN (SELECT id FROM chosen)") }).map { name, condition in
            try transaction.execute(
                "CREATE TEMP TABLE copied_\(name) AS SELECT * FROM main.\(name) WHERE \(condition)", [])
            let columns = try transaction.rows("SELECT name FROM pragma_table_info('\(name)')") { try $0.text(0) }
            return Table(name: name, columns: columns.filter { $0 != "sequence" })
        }
        certificates = try transaction.rows(
            """
            SELECT t.completion_id, t.person_id, t.issued_on, t.valid_until
            FROM certificate t JOIN copied_completion c ON c.id = t.completion_id
            """
        ) { (try $0.text(0), try $0.text(1), try $0.text(2), try $0.textOrNil(3)) }
        // Of all rows: a copy that got the time of one of them would get its id.
        let firsts = try tables.filter { $0.columns.contains("id") }.compactMap { table in
            try transaction.row("SELECT MIN(id) FROM copied_\(table.name)") { try $0.textOrNil(0) } ?? nil
        }
        let first = firsts.min() ?? ""
        earliest = Int64(first.prefix(13).filter { $0 != "-" }, radix: 16) ?? 0
    }

    /// - Parameters:
    ///   - number: tells the copies' people from each other, from 0.
    ///   - time: milliseconds, for the ids.
    func copy(_ number: Int, time: Int64, in transaction: any Transaction) throws {
        let prefix = Self.prefix(time)
        for table in tables {
            let values = table.columns.map { column in
                switch column {
                case "id", "person_id", "enrolment_id": "$1 || substr(\(column), 14)"
                case "number" where table.name == "person": "'C' || \(100_000 + number) || substr(number, 5)"
                case "person_number": "'C' || \(100_000 + number) || substr(person_number, 5)"
                default: column
                }
            }
            try transaction.execute(
                """
                INSERT INTO main.\(table.name) (\(table.columns.joined(separator: ", ")))
                SELECT \(values.joined(separator: ", ")) FROM copied_\(table.name) ORDER BY 1, 2
                """, [.text(prefix)])
        }
        for certificate in certificates {
            let year = Int(certificate.issuedOn.prefix(4)) ?? 2000
            var inserted = 0
            // Among a million numbers of 40 random bits two are the same now and then; then another is drawn.
            while inserted == 0 {
                inserted = try transaction.execute(
                    """
                    INSERT INTO certificate (number, completion_id, person_id, issued_on, valid_until)
                    VALUES ($1, $2, $3, $4, $5) ON CONFLICT (number) DO NOTHING
                    """,
                    [
                        .text(CertificateNumber(year: year, random: .random(in: .min ... .max)).text),
                        .text(prefix + certificate.completion.dropFirst(13)),
                        .text(prefix + certificate.person.dropFirst(13)), .text(certificate.issuedOn),
                        .text(certificate.validUntil),
                    ])
            }
        }
    }

    /// What an id of that time begins with: the first 13 characters, with the dash.
    private static func prefix(_ time: Int64) -> String {
        let digits = String(time, radix: 16)
        let padded = String(repeating: "0", count: max(0, 12 - digits.count)) + digits
        return padded.prefix(8) + "-" + padded.dropFirst(8).prefix(4)
    }
}
