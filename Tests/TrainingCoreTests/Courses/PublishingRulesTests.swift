import Testing

@testable import TrainingCore

@Suite struct PublishingRulesTests {
    private func identity(_ version: String, _ digit: Character) throws -> VersionIdentity {
        VersionIdentity(
            version: try #require(CourseVersion(version)),
            digest: try #require(ContentDigest(String(repeating: digit, count: 64))))
    }

    @Test("A version is published once, and nothing is published behind a newer one")
    func rules() throws {
        let published = try [identity("1.0.0", "a"), identity("1.2.0", "b")]
        #expect(try identity("1.0.0", "a").isNew(among: []))
        #expect(try identity("1.10.0", "c").isNew(among: published))
        #expect(try !identity("1.2.0", "b").isNew(among: published))
        #expect(try !identity("1.0.0", "a").isNew(among: published))
        #expect(throws: PublishError.versionTaken) { try identity("1.0.0", "c").isNew(among: published) }
        #expect(throws: PublishError.versionNotNewer) { try identity("1.1.9", "c").isNew(among: published) }
    }
}
