package import LamproomAPI
import Messages

/// One section of a module, to be read.
package enum ModuleScreen {
    package static func lines(module: ModuleView, section index: Int, page: Page) -> [Line] {
        guard module.sections.indices.contains(index) else { return [] }
        let section = module.sections[index]
        var lines = [page.rule]
        lines += page.ends(
            SafeText.shown(module.title),
            Text.learnSectionPosition(number: index + 1, total: module.sections.count)(page.language), style: .faint)
        lines += page.paragraph(section.title, style: .strong) + [.empty]
        return lines + BlockScreen.lines(blocks: section.blocks, page: page) + [.empty]
    }
}
