/// The documents that a whole text cites, each once.
enum CitationList {
    /// The citations in the order of the text, without the document itself.
    ///
    /// A document that is "now issued to you" (现印发给你们) in the same paragraph is the plan, not one it rests on.
    static func citations(in paragraphs: [Paragraph], title: String?) -> [PlanCitation] {
        var (found, seen): ([PlanCitation], Set<PlanCitation>) = ([], [])
        for paragraph in paragraphs {
            let issued = paragraph.glyphs.first("现印发") ?? paragraph.glyphs.first("印发给你们")
            for (citation, end) in CitationReader.citations(in: paragraph.glyphs[...]) {
                if let issued, end <= issued, paragraph.mark == nil { continue }
                if let own = title, let name = citation.title, own.contains(name) { continue }
                if seen.insert(citation).inserted { found.append(citation) }
            }
        }
        return found
    }
}
