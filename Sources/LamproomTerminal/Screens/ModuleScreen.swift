package import LamproomAPI
package import Messages

/// One section of a module, to be read.
package enum ModuleScreen {
    package static func lines(module: ModuleView, section index: Int, width: Int, language: Language) -> [Line] {
        guard module.sections.indices.contains(index) else { return [] }
        let section = module.sections[index]
        var lines = [ScreenParts.rule(width: width)]
        lines += ScreenParts.ends(
            SafeText.shown(module.title),
            Text.learnSectionPosition(number: index + 1, total: module.sections.count)(language), width: width,
            style: .faint)
        lines += ScreenParts.paragraph(section.title, width: width, style: .strong) + [.empty]
        for block in section.blocks {
            lines += BlockScreen.lines(block: block, width: width, language: language) + [.empty]
        }
        return lines
    }
}
