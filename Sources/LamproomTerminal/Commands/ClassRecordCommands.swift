import ArgumentParser
import Foundation
import LamproomAPI
import LamproomClient
import Messages

enum DocumentHead: String, CaseIterable, ExpressibleByArgument {
    case plan, handouts, evaluation
}

struct ClassDocumentCommand: Command {
    static var configuration: CommandConfiguration { .of("document", .helpClassDocument) }

    @OptionGroup var target: ClassArgument
    @Argument(help: .of(.helpDocumentHead)) var head: DocumentHead
    @Option(help: .of(.helpDocumentFile, value: "FILE")) var file: String?
    @Option(help: .of(.helpDocumentText, value: "TEXT")) var text: String?
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        guard file == nil || text == nil else { throw CommandFailure(.wrongUsage, .usageDocument) }
        let client = try Connection.signedIn()
        guard let request = try request() else {
            let document = try await client.readDocument(head.rawValue, ofClass: target.number)
            if json.isJSON {
                try Output.json(document)
            } else {
                let page = console.page(runtime.language)
                _ = console.showByPages(
                    ClassDocumentScreen.lines(document: document, time: runtime.localTime, page: page),
                    language: runtime.language)
            }
            return .done
        }
        let filed = try await client.fileDocument(request, head: head.rawValue, ofClass: target.number)
        if json.isJSON {
            try Output.json(filed)
        } else {
            Output.say(.classDocumentFiled(.classHeadName(head.rawValue)), .good)
        }
        if file != nil, request.text == nil { Output.say(.classDocumentNameOnly) }
        return .done
    }

    /// Nil if nothing is to be filed.
    private func request() throws -> ClassDocumentRequest? {
        guard let file else { return text.map { ClassDocumentRequest(text: $0, fileName: nil) } }
        try Arguments.checkReadable(file)
        let url = URL(fileURLWithPath: file)
        let data = try? Data(contentsOf: url)
        let content = data.flatMap { String(validating: $0, as: UTF8.self) }
        let text = content.map { $0.replacingOccurrences(of: "\r\n", with: "\n") }
        let isText = text?.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" } == false
        return ClassDocumentRequest(text: isText ? text : nil, fileName: url.lastPathComponent)
    }
}

struct ClassHistoryCommand: Command {
    static var configuration: CommandConfiguration { .of("history", .helpClassHistory) }

    @OptionGroup var target: ClassArgument
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let events = try await Connection.signedIn().history(ofClass: target.number)
        try Output.list(events, isJSON: json.isJSON, empty: .classHistoryNone) {
            ClassHistoryScreen.lines(events: $0, time: runtime.localTime, page: console.page(runtime.language))
        }
        return .done
    }
}

struct ClassConditionsCommand: Command {
    static var configuration: CommandConfiguration { .of("conditions", .helpClassConditions) }

    @OptionGroup var target: ClassArgument
    @Option(help: .of(.helpConditionsQuiz, value: "ID")) var quiz: String?
    @Option(parsing: .upToNextOption, help: .of(.helpConditionsSet, value: "NAME=VALUE")) var set: [String] = []
    @Option(help: .of(.helpClassReason, value: "TEXT")) var reason: String?
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let settings = try set.map { text in
            guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
                throw CommandFailure(.wrongUsage, .usageSetting(SafeText.shown(text)))
            }
            return ClassSetting(name: String(text[..<sign]), value: String(text[text.index(after: sign)...]))
        }
        let isChange = !settings.isEmpty || reason != nil
        let client = try Connection.signedIn()
        let conditions: [ClassConditionsView]
        if isChange {
            guard let quiz, let reason, !settings.isEmpty else {
                throw CommandFailure(.wrongUsage, .usageConditions)
            }
            conditions = try await client.changeConditions(
                ClassConditionsRequest(settings: settings, reason: reason), quiz: quiz, ofClass: target.number)
        } else {
            conditions = try await client.conditions(ofClass: target.number)
        }
        let shown = conditions.filter { quiz == nil || $0.quiz == quiz }
        try Output.list(shown, isJSON: json.isJSON, empty: .classConditionsNone) {
            ClassConditionsScreen.lines(
                conditions: $0, time: runtime.localTime, page: console.page(runtime.language))
        }
        return .done
    }
}
