import Foundation
import LamproomAPI
import LamproomClient
import NIOCore

/// Everybody together: what comes before they start, and what is checked when all have gone home.
struct Stage {
    let port: Int
    let group: any EventLoopGroup
    let measurements: Measurements

    private let course = LoadCourse()

    struct NoSession: Error {}

    private static func password(of worker: String) -> String { "load-\(worker.lowercased())-password" }

    private func client() throws -> LamproomClient {
        guard let server = ServerAddress("http://127.0.0.1:\(port)") else { throw NoSession() }
        let transport = LossyTransport(port: port, group: group, cutProbability: 0, seed: 0)
        return LamproomClient(server: server, transport: transport, token: nil, language: "en", retries: .none)
    }

    func signInAdministrator(passwordFile: String) async throws -> LamproomClient {
        let password = try String(contentsOfFile: passwordFile, encoding: .utf8)
        let line = password.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        let client = try client()
        return client.with(token: try await client.createSession(SessionRequest(user: "admin", password: line)).token)
    }

    /// Gives the workers accounts with passwords, as on their first day.
    func activate(_ workers: Int, with admin: LamproomClient) async throws {
        let codes = try await admin.createActivationCodes(ActivationCodesRequest(unit: LoadCourse.unit, people: nil))
        guard codes.count == workers else { throw NoSession() }
        // Two at a time is what the service hashes.
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for part in 0..<4 {
                let client = try client()
                let mine = codes.indices.filter { $0 % 4 == part }.map { codes[$0] }
                tasks.addTask {
                    for code in mine {
                        _ = try await client.activate(
                            ActivationRequest(
                                user: code.user, code: code.code, password: Self.password(of: code.user)))
                    }
                }
            }
            try await tasks.waitForAll()
        }
    }

    /// Plays workers who start evenly spread over a time.
    func play(_ workers: Int, within ramp: Duration, _ plan: WorkerPlan, seed: UInt64) async {
        let start = ContinuousClock.now
        await withTaskGroup(of: Void.self) { tasks in
            for index in 0..<workers {
                let worker = Worker(
                    index: index, password: Self.password(of: LoadCourse.number(of: index)), course: course, plan: plan,
                    measurements: measurements, port: port, group: group, seed: seed)
                guard let worker else { return }
                tasks.addTask {
                    try? await Task.sleep(until: start + ramp * (Double(index) / Double(workers)))
                    var worker = worker
                    await worker.play()
                }
            }
        }
    }

    /// Whether there is one completion record for each certificate that a worker has seen, and no other.
    func checkRecords(with admin: LamproomClient) async throws {
        let bytes = Collected()
        try await admin.exportRecords(RecordFilter(format: "json", course: LoadCourse.id)) { await bytes.add($0) }
        let records = try JSONDecoder().decode([RecordView].self, from: await bytes.data)
        let people = Set(records.map(\.personNumber))
        if people.count != records.count { measurements.fault("\(records.count) records of \(people.count) people") }
        let certificates = Set(records.compactMap(\.certificate))
        if certificates.count != measurements.certificates {
            measurements.fault("\(certificates.count) certificates with the records, not \(measurements.certificates)")
        }
    }
}

/// Bytes that come piece by piece.
private actor Collected {
    private(set) var data = Data()

    func add(_ bytes: [UInt8]) { data.append(contentsOf: bytes) }
}
