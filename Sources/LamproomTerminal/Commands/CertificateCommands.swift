import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages
import TrainingCore

struct CertificateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        .of(
            "certificate", .helpCertificate,
            subcommands: [
                CertificateListCommand.self, CertificateShowCommand.self, CertificateRevokeCommand.self,
            ])
    }
}

struct CertificateListCommand: Command {
    static var configuration: CommandConfiguration { .of("list", .helpCertificateList) }

    @Option(help: .of(.helpPerson, value: "NUMBER")) var person: String?
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let client = try Connection.signedIn()
        if person == nil { try await Connection.checkPerson(client) }
        let certificates = try await client.certificates(person: person).collected()
        try Output.list(certificates, isJSON: json.isJSON, empty: .certificatesNone) {
            CertificatesScreen.lines(certificates: $0, showsPeople: person != nil, page: console.page(runtime.language))
        }
        return .done
    }
}

struct CertificateShowCommand: Command {
    static var configuration: CommandConfiguration { .of("show", .helpCertificateShow) }

    @Argument(help: .of(.helpCertificateNumber, value: "NUMBER")) var number: String
    @Option(help: .of(.helpServerPublic, value: "URL")) var server: String?
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let certificate = try await certificate()
        if json.isJSON {
            try Output.json(certificate)
        } else {
            Output.show(CertificateScreen.lines(certificate: certificate, language: runtime.language))
            if CertificateNumber(number) == nil { Output.say(.certificateMistyped) }
        }
        return certificate.status == "valid" ? .done : .notRight
    }

    /// A number whose check character is wrong cannot exist, and is not asked for.
    private func certificate() async throws -> PublicCertificateView {
        let client = try Connection.anonymous(server: server)
        let unknown = PublicCertificateView(
            number: number, status: "unknown", name: nil, courseTitle: nil, issuedOn: nil, validUntil: nil)
        guard let number = CertificateNumber(number) else { return unknown }
        do {
            return try await client.verifyCertificate(number.text)
        } catch let problem as Problem where problem.status == 404 {
            return unknown
        }
    }
}

struct CertificateRevokeCommand: Command {
    static var configuration: CommandConfiguration { .of("revoke", .helpCertificateRevoke) }

    @Argument(help: .of(.helpCertificateNumber, value: "NUMBER")) var number: String
    @Option(help: .of(.helpReason, value: "TEXT")) var reason: String
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        guard let number = CertificateNumber(number) else {
            throw CommandFailure(.notRight, .certificateMistyped)
        }
        let certificate = try await Connection.signedIn().revokeCertificate(number.text, reason: reason)
        Output.show(CertificateScreen.lines(certificate: certificate, language: runtime.language))
        return .done
    }
}
