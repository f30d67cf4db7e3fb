/// Says what kind of number was lost where only its brackets are left.
enum LostMarks {
    /// The paragraphs with the styles of such marks settled: (一) where exactly these numbers are missing between two of
    /// its kind, or where no item of that kind is left; (1) otherwise, as digits are lost more easily than words.
    ///
    /// - Complexity: O(*n*), *n* the number of paragraphs.
    static func restored(_ paragraphs: [Paragraph]) -> [Paragraph] {
        let bracketed = paragraphs.indices.filter { paragraphs[$0].mark?.style == .hanParen }
        guard bracketed.contains(where: { isLost(paragraphs[$0]) }),
            bracketed.contains(where: { !isLost(paragraphs[$0]) })
        else { return paragraphs }
        var settled = paragraphs
        var (before, run): (Int, [Int]) = (0, [])
        for index in bracketed {
            guard let value = paragraphs[index].mark?.value else {
                run.append(index)
                continue
            }
            if value != before + run.count + 1 { settle(run, in: &settled) }
            (before, run) = (value, [])
        }
        if run.count > 2 { settle(run, in: &settled) }
        return settled
    }

    private static func isLost(_ paragraph: Paragraph) -> Bool { paragraph.mark?.value == nil }

    private static func settle(_ run: [Int], in paragraphs: inout [Paragraph]) {
        for index in run {
            guard let mark = paragraphs[index].mark else { continue }
            let lost = ItemMark(style: .digitParen, number: "", value: nil, length: mark.length)
            paragraphs[index] = Paragraph(paragraphs[index].glyphs, line: paragraphs[index].line, mark: lost)
        }
    }
}
