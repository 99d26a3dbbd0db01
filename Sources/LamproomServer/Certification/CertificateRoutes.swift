import Foundation
import Hummingbird
import LamproomAPI
import Storage
import TrainingCore

/// Certificates: one's own, those of one's units, and what anyone may know of a number.
enum CertificateRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.listCertificates) { call in
            let limit = try call.pageLimit()
            let cursor = call.request.query("cursor")
            let person = try await service.certificateHolder(call)
            let rows = try await service.database.read { transaction in
                try person.map {
                    try CertificateQueries.list(of: $0, after: cursor, limit: limit + 1, in: transaction)
                } ?? []
            }
            let today = service.context.today
            let page = Page<CertificateView>(rows, limit: limit, cursor: \.certificate.number.text) { row in
                CertificateView(row, today: today)
            }
            return try EncodedJSON(page).response(to: call.request)
        }
        routes.open(.verifyCertificate) { request, context in
            let typed = context.parameters.get("number") ?? ""
            let view = try await service.verify(typed.removingPercentEncoding ?? typed)
            return try EncodedJSON(view).response(to: request, cacheControl: "no-cache")
        }
        routes.signedIn(.revokeCertificate) { call in
            try call.authorise(.revokeCertificate)
            let number: CertificateNumber = try call.parameter("number") { CertificateNumber($0) }
            let reason = try await call.request.decoded(RevocationRequest.self).reason
            guard (1...500).contains(reason.count), !reason.unicodeScalars.contains("\0") else {
                throw ProblemError.invalid("reason", reason)
            }
            let context = service.context
            try await service.database.write { transaction in
                guard try CertificateQueries.certificate(number, in: transaction) != nil else {
                    throw ProblemError.notFound
                }
                try CertificateCommands.revoke(
                    number, reason: reason, by: call.actor.account, context: context, in: transaction)
            }
            return try .json(try await service.verify(number.text))
        }
    }
}

extension LamproomService {
    /// Whose certificates are asked for; nil for an account without a person.
    fileprivate func certificateHolder(_ call: Call) async throws -> PersonID? {
        guard let number = try call.query("person", { EmployeeNumber($0) }) else {
            try call.authorise(.readCertificate)
            return call.actor.person
        }
        return try await person(number, call, .readCertificate).id
    }

    /// What anyone may know of a number; one that is malformed is unknown, like one that was never given out.
    fileprivate func verify(_ typed: String) async throws -> PublicCertificateView {
        guard let number = CertificateNumber(typed),
            let row = try await database.read({ try CertificateQueries.certificate(number, in: $0) })
        else {
            return PublicCertificateView(
                number: String(typed.prefix(40)), status: CertificateStatus.unknown.rawValue, name: nil,
                courseTitle: nil, issuedOn: nil, validUntil: nil)
        }
        return PublicCertificateView(
            number: number.text, status: row.certificate.status(on: context.today).rawValue,
            name: maskedName(row.personName), courseTitle: row.courseTitle,
            issuedOn: row.certificate.issuedOn.description, validUntil: row.certificate.validUntil?.description)
    }
}

extension CertificateView {
    fileprivate init(_ row: CertificateRow, today: CivilDate) {
        self.init(
            number: row.certificate.number.text, status: row.certificate.status(on: today).rawValue,
            personNumber: row.personNumber, personName: row.personName, course: row.course,
            courseTitle: row.courseTitle, version: row.version, issuedOn: row.certificate.issuedOn.description,
            validUntil: row.certificate.validUntil?.description, revokedAt: row.certificate.revokedAt?.rfc3339)
    }
}
