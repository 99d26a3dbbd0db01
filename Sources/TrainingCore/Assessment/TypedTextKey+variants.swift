extension TypedTextKey {
    /// What is shown of the key, one after another: the accepted texts as they are written, then the patterns as code.
    package var shownVariants: [RichText] {
        accepted.map { RichText($0) } + patterns.map { RichText(spans: [.init(.text($0.source), styles: .code)]) }
    }
}
