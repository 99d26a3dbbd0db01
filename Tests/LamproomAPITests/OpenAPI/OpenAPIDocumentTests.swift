import Foundation
import Testing

@testable import LamproomAPI

@Suite struct OpenAPIDocumentTests {
    private let file = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../docs/openapi.json")
        .standardized

    @Test func `docs/openapi.json is what the code says`() throws {
        let made = Data(OpenAPIDocument.make(version: lamproomVersion))
        if ProcessInfo.processInfo.environment["LAMPROOM_RECORD_SNAPSHOTS"] == "1" { try made.write(to: file) }
        #expect(
            try Data(contentsOf: file) == made, "run the tests with LAMPROOM_RECORD_SNAPSHOTS=1 and read the difference"
        )
    }

    @Test func `every endpoint is described once, under its own name`() throws {
        let data = Data(OpenAPIDocument.make(version: "1"))
        let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
        let names = paths.values.flatMap(\.values).compactMap { $0["operationId"] as? String }
        #expect(names.sorted() == (Endpoint.all + Endpoint.operations).map(\.name).sorted())
        #expect(Set(names).count == names.count)
    }

    @Test func `schemas tell members, types and what may be absent`() throws {
        let recorder = SchemaRecorder()
        _ = recorder.schema(of: Page<PaperItemView>.self)
        let data = Data(OpenAPIDocument.make(version: "1"))
        let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let schemas = try #require(
            (document["components"] as? [String: Any])?["schemas"] as? [String: [String: Any]])
        let attempt = try #require(schemas["AttemptView"])
        let required = try #require(attempt["required"] as? [String])
        #expect(required.contains("answers") && !required.contains("deadline") && !required.contains("score"))
        let properties = try #require(attempt["properties"] as? [String: [String: Any]])
        #expect(properties["itemCount"]?["type"] as? String == "integer")
        #expect(properties["score"]?["$ref"] as? String == "#/components/schemas/ScoreView")
        let answers = try #require(properties["answers"]?["items"] as? [String: Any])
        #expect(answers["$ref"] as? String == "#/components/schemas/SavedAnswerView")
        #expect(schemas["CourseSummaryPage"] != nil && schemas["Problem"] != nil)
        #expect(
            recorder.components.keys.sorted() == [
                "BlankView", "BlockView", "CriterionView", "PaperItemView", "PaperItemViewPage", "SpanView",
            ])
    }

    @Test func `a path is filled in and encoded`() {
        #expect(
            Endpoint.saveAnswer.path(["attempt": "a/b", "item": "3"]) == "/v1/attempts/a%2Fb/answers/3")
        #expect(percentEncoded("一 矿") == "%E4%B8%80%20%E7%9F%BF")
    }
}
