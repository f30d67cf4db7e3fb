extension ScreeningIndex {
    /// Every window of a text that stands for a name, each once for each way of reading.
    /// - Complexity: O(*n*) on average, *n* the length of the text; independent of the number of marks but for the
    ///   names that share beginnings with the text.
    func matches(in text: FoldedText) -> [Match] {
        let han = text.scalars.count { $0.script == .han }
        var found = matches(in: text, by: shapes, view: .shape)
        if han >= 2 { found += matches(in: text, by: sounds, view: .sound) }
        return found
    }

    private func matches(in text: FoldedText, by trie: NameTrie, view: View) -> [Match] {
        var walker = Walker(trie: trie, text: text, view: view)
        for start in text.scalars.indices where mayStart(text, at: start) { walker.walk(from: start) }
        guard !walker.proposals.isEmpty else { return [] }
        return Set(walker.proposals).compactMap { proposal in
            let name = names[proposal.name]
            guard isLive[name.right] else { return nil }
            let window = proposal.start..<proposal.end
            guard let alignment = Alignment(name, window, of: text.scalars, view: view) else {
                return nil
            }
            let match = Match(name: proposal.name, window: window, view: view, alignment: alignment)
            return Boundaries.accept(match, of: name, in: text) ? match : nil
        }
    }

    /// Han begins anywhere, every other writing at an edge.
    private func mayStart(_ text: FoldedText, at place: Int) -> Bool {
        text.scalars[place].script == .han || text.edge(before: place) != .none
    }
}
