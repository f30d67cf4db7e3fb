/// What changed from one text to another, word by word: a character of Chinese is a word, a run of Latin letters or
/// digits is one.
package enum WordDifference {
    /// A stretch of text.
    package enum Piece: Hashable, Sendable {
        case same(String)
        case gone(String)
        case added(String)

        package var text: String {
            switch self {
            case .same(let text), .gone(let text), .added(let text): text
            }
        }
    }

    /// Differences beyond which the texts are given as one gone and one added: nobody reads a thousand small changes.
    private static let mostChanges = 1_000
    /// What stands between two changes and is this short belongs to them: 的 kept between two exchanged words helps nobody.
    private static let islet = 1

    /// The pieces of both texts in order; what is gone stands before what came in its place.
    ///
    /// - Complexity: O((*n* + *m*) · *d*), *d* the number of changes, at most 1,000.
    package static func pieces(from old: String, to new: String) -> [Piece] {
        let (first, second) = (words(old), words(new))
        let head = zip(first, second).prefix { $0 == $1 }.count
        let tail = zip(first.dropFirst(head).reversed(), second.dropFirst(head).reversed()).prefix { $0 == $1 }.count
        let (left, right) = (Array(first.dropFirst(head).dropLast(tail)), Array(second.dropFirst(head).dropLast(tail)))
        let steps =
            [Step](repeating: .same, count: head) + middle(left, right)
            + [Step](repeating: .same, count: tail)
        return joined(steps, first, second)
    }

    private enum Step { case same, gone, added }

    /// The shortest way from one to the other, by Myers' greedy walk (1986): for each number of changes the furthest point
    /// on each diagonal.
    private static func middle(_ old: [Substring], _ new: [Substring]) -> [Step] {
        let (n, m) = (old.count, new.count)
        let whole = [Step](repeating: .gone, count: n) + [Step](repeating: .added, count: m)
        guard n > 0, m > 0 else { return whole }
        let most = min(n + m, mostChanges)
        var furthest = [Int](repeating: 0, count: 2 * most + 3)
        var trace: [[Int]] = []
        for changes in 0...most {
            trace.append(furthest)
            for diagonal in stride(from: -changes, through: changes, by: 2) {
                let place = diagonal + most + 1
                let down = diagonal == -changes || (diagonal != changes && furthest[place - 1] < furthest[place + 1])
                var x = down ? furthest[place + 1] : furthest[place - 1] + 1
                while x < n, x - diagonal < m, x - diagonal >= 0, old[x] == new[x - diagonal] { x += 1 }
                furthest[place] = x
                if x >= n, x - diagonal >= m { return walk(back: trace, from: (n, m), shift: most + 1) }
            }
        }
        return whole
    }

    private static func walk(back trace: [[Int]], from end: (x: Int, y: Int), shift: Int) -> [Step] {
        var (x, y) = end
        var steps: [Step] = []
        for (changes, furthest) in trace.enumerated().reversed() {
            let diagonal = x - y
            let place = diagonal + shift
            let down = diagonal == -changes || (diagonal != changes && furthest[place - 1] < furthest[place + 1])
            let before = down ? diagonal + 1 : diagonal - 1
            let (startX, startY) = changes == 0 ? (0, 0) : (furthest[before + shift], furthest[before + shift] - before)
            while x > startX, y > startY {
                steps.append(.same)
                (x, y) = (x - 1, y - 1)
            }
            guard changes > 0 else { break }
            steps.append(down ? .added : .gone)
            (x, y) = (startX, startY)
        }
        return steps.reversed()
    }

    /// Puts steps of a kind together, swallows islets, and sets what is gone before what was added.
    private static func joined(_ steps: [Step], _ old: [Substring], _ new: [Substring]) -> [Piece] {
        var pieces: [Piece] = []
        var (gone, added, pending) = ("", "", "")
        var pendingWords = 0
        var (left, right) = (0, 0)
        func isChanging() -> Bool { !gone.isEmpty || !added.isEmpty }
        func close() {
            if !gone.isEmpty { pieces.append(.gone(gone)) }
            if !added.isEmpty { pieces.append(.added(added)) }
            if !pending.isEmpty { pieces.append(.same(pending)) }
            (gone, added, pending, pendingWords) = ("", "", "", 0)
        }
        for step in steps {
            if step != .same {
                if isChanging(), pendingWords <= islet {
                    gone += pending
                    added += pending
                    (pending, pendingWords) = ("", 0)
                } else {
                    close()
                }
            }
            switch step {
            case .same:
                pending += old[left]
                pendingWords += 1
                (left, right) = (left + 1, right + 1)
            case .gone:
                gone += old[left]
                left += 1
            case .added:
                added += new[right]
                right += 1
            }
        }
        close()
        return pieces
    }

    /// The words of a text, with everything between them.
    static func words(_ text: String) -> [Substring] {
        var words: [Substring] = []
        var start = text.startIndex
        while start < text.endIndex {
            var end = text.index(after: start)
            if text[start].isInsideWord {
                while end < text.endIndex, text[end].isInsideWord { end = text.index(after: end) }
            }
            words.append(text[start..<end])
            start = end
        }
        return words
    }
}

extension Character {
    /// Latin letters and digits hold together; every other character stands for itself.
    fileprivate var isInsideWord: Bool { isASCII && (isLetter || isNumber) }
}
