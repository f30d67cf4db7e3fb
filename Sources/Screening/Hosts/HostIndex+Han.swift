/// Marks in Han characters in labels of Han characters: 耐克.com, 张小泉官网.中国.
extension HostIndex {
    /// The names that a label holds as they are, in traditional characters or by sound, alone or with words of shops.
    func han(in label: HostName.Label, as way: HostFinding.Way?) -> [HostFinding] {
        guard label.hasHan else { return [] }
        let scalars = Array(FoldedText(label.text).scalars.prefix(HostIndex.longest))
        var found: [HostFinding] = []
        for start in scalars.indices where scalars[start].script == .han {
            for end in HostIndex.hanLengths.map({ start + $0 }).prefix(while: { $0 <= scalars.count }) {
                let window = start..<end
                guard scalars[end - 1].script == .han else { break }
                guard HostWords.mayStand(before: scalars[..<start], behind: scalars[end...]) else { continue }
                let isAlone = window.count == scalars.count
                found += names(at: window, of: scalars).map { number, isSame in
                    finding(number, label, way ?? (isSame ? (isAlone ? .same : .added) : .homophone))
                }
            }
        }
        return found
    }

    /// How many characters a name may have here.
    private static let hanLengths = 2...8

    /// The names that a window stands for, and whether with their own characters.
    private func names(at window: Range<Int>, of scalars: [FoldedScalar]) -> [(Int, Bool)] {
        var seen: Set<Int> = []
        return spellings(of: scalars[window]).flatMap { numbers(bySpelling[$0]) }.compactMap { number in
            guard seen.insert(number).inserted,
                let name = try? MarkName(names[number].mark, right: 0, form: .mark), name.count == window.count,
                let alignment = Alignment(name, window, of: scalars), alignment.manner == .bySound
            else { return nil }
            return (number, alignment.changes == 0)
        }
    }

    /// The pinyin of characters, in every way they are read, at most as many as a name is looked for by sound.
    private func spellings(of scalars: ArraySlice<FoldedScalar>) -> [[UInt8]] {
        scalars.reduce([[]]) { spellings, scalar in
            let syllables = SoundTable.shared.sounds(of: scalar.code).map { SoundTable.shared.syllables[Int($0)].utf8 }
            return Array(spellings.flatMap { start in syllables.map { start + $0 } }.prefix(MarkName.mostSoundings))
        }
    }
}
