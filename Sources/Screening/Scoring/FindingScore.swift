import Foundation

/// The strength of one finding: how sure it is that the mark is meant.
struct FindingScore {
    let weights: Weights
    let name: MarkName
    let text: FoldedText
    let match: Match
    let kind: FindingKind
    /// Whether the goods are of the right's classes: yes, no, or unknown.
    let isInClass: Bool?
    /// How many names of the same length and script are looked for.
    let crowd: Double

    /// The product of all factors, 0 to 1.
    func value() -> Double {
        let strength =
            (weights.kinds[kind] ?? 0) * length() * unchanged() * ordinariness() * reading() * rest() * rarity()
            * nearShort()
        // Whose name it is need not be asked where the rest is not reported anyhow.
        let named = strength < weights.reportFrom ? strength : strength * someonesName()
        return (named * 1000).rounded() / 1000
    }

    private func length() -> Double {
        let table = name.hanCount > 0 ? weights.hanLength : weights.letterLength
        let factor = table[min(name.count, table.count) - 1]
        return name.scalars.allSatisfy { $0.script == .digit } ? factor * weights.digitsOnly : factor
    }

    /// The characters of the name that were replaced; turned round or edited, one counts, and spelled out in enough letters, a part.
    private var replaced: Double {
        let letters = match.alignment.steps.reduce(0) { $1.change == .pinyin ? $0 + $1.text.count : $0 }
        return match.alignment.steps.reduce(0) { sum, step in
            switch step.change {
            case .same, .skipped: sum
            case .turned, .wrong, .missing, .extra: sum + 1
            case .pinyin where letters >= 4: sum + weights.spelled
            default: sum + Double(step.name.count)
            }
        }
    }

    private func unchanged() -> Double {
        let replaced = self.replaced
        guard replaced > 0 else { return 1 }
        let share = max(0, 1 - replaced / Double(name.count))
        let factor = weights.allReplaced + (1 - weights.allReplaced) * share
        return share == 0 ? factor * (weights.shortAllReplaced[name.count] ?? 1) : factor
    }

    private func ordinariness() -> Double {
        // A word of letters written with odd letters is not meant as the word.
        let level = kind == .confusable || kind == .leet ? 0 : min(name.ordinaryLevel, weights.ordinaryWord.count - 1)
        let factor = ordinariness(level)
        // Nobody disguises a word that is meant as such.
        return kind.isSubstitution ? factor + (1 - factor) * weights.disguisedWord : factor
    }

    private func ordinariness(_ level: Int) -> Double {
        switch isInClass {
        case true: return name.isOrdinaryPhrase ? 1 : weights.ordinaryWordInClass[level]
        case false where level > 0: return weights.ordinaryWordOutOfClass
        case false:
            let isShort = name.count <= (name.hanCount > 0 ? 2 : 3)
            return (name.isOrdinaryPhrase ? weights.ordinaryPhrase : 1)
                * (isShort ? weights.shortOutOfClass : weights.outOfClass)
        default: return name.isOrdinaryPhrase ? weights.ordinaryPhrase : weights.ordinaryWord[level]
        }
    }

    /// One of two characters that sounds only nearly alike is chance, unless the goods are of the right's classes.
    private func nearShort() -> Double {
        guard name.count == 2, match.alignment.count(.near) > 0 else { return 1 }
        return isInClass == true ? weights.nearShortInClass : 0
    }

    /// A person's name says little, and a short name in front of 证券 or 服装店 is that of a company or shop.
    private func someonesName() -> Double {
        guard name.isHan, name.count <= 3 else { return 1 }
        let person =
            name.isPersonName ? (isInClass == true ? weights.personNameInClass : weights.personName) : 1
        let isCompany = name.count == 2 || name.isPersonName || !kind.isSubstitution
        return isCompany && CompanyNames.begin(with: match.window, in: text) ? person * weights.companyName : person
    }

    /// Whether the matched text is itself an ordinary word, written without letters of another alphabet.
    private func isPlainWord(_ words: OrdinaryWords) -> Bool {
        let window = text.scalars[match.window]
        return words.level(of: window.map(\.code)) > 0 && !window.contains { $0.foldings.contains(.confusable) }
    }

    private var holdsFunctionCharacter: Bool {
        text.scalars[match.window].contains { OrdinaryWords.functionCharacters.contains($0.code) }
    }

    /// A short disguise beside a character that belongs to no word is likelier a piece of a word that no list has.
    private func rest() -> Double {
        guard kind.isSubstitution, name.isHan, !match.standsApart, isInClass != true else { return 1 }
        let isShort = name.count == 2 || name.count == 3 && match.alignment.changes == 3
        return isShort ? weights.besideRest : 1
    }

    /// The more names are looked for, the likelier a few Han characters stand for one of them by chance; an open name beside whole
    /// words is none.
    private func rarity() -> Double {
        guard name.isHan, name.count > 1, kind.isSubstitution || !match.standsApart else { return 1 }
        let steps = match.alignment.steps.filter { $0.change != .skipped }
        let changes = steps.count { $0.isChange }
        let each = steps.reduce(1) { $0 * (weights.chance[$1.change] ?? 1) }
        let ways = (0..<changes).reduce(1.0) { $0 * Double(name.count - $1) / Double($1 + 1) }
        let expected =
            crowd * each * max(1, ways) * (isInClass == true ? weights.chanceInClass : 1)
            * (match.standsApart ? 1 : weights.chanceBesideRest) * (readsAsText ? weights.chanceReadsAsText : 1)
        return 1 / (1 + max(0, expected / weights.chanceFrom - weights.chanceIgnored))
    }

    /// Whether what was changed reads as text: inside a word, or as a character that holds sentences together.
    ///
    /// Someone who looks for a character of the same sound or shape seldom meets either.
    private var readsAsText: Bool {
        match.holdsWord
            || match.alignment.steps.contains { step in
                step.isChange && step.text.count == 1
                    && OrdinaryWords.functionCharacters.contains(text.scalars[step.text.lowerBound].code)
            }
    }

    /// Whether a name of three stands between whole words and holds no 的, which alone is one character of Chinese texts in thirty.
    private var isFunctionCharacterApart: Bool {
        match.standsApart && name.count == 3 && !text.scalars[match.window].contains { $0.code == 0x7684 }
    }

    /// How the text around the match reads, and whether the disguise is a word of its own.
    private func reading() -> Double {
        let words = OrdinaryWords.shared
        if kind.isSubstitution, isPlainWord(words) { return weights.disguiseIsWord }
        if kind == .initials { return isInClass == true ? 1 : weights.initialsAlone }
        if kind.isSubstitution, match.isMadeOfWords { return weights.disguiseIsWord }
        if kind == .edit, isInClass != true, name.count < (name.isHan ? 6 : 10) { return weights.editAlone }
        guard name.isHan else { return 1 }
        if kind.isSubstitution, name.count <= 3, isInClass != true, holdsFunctionCharacter {
            return isFunctionCharacterApart ? weights.functionCharacterApart : weights.functionCharacter
        }
        if name.count >= 4, !kind.isSubstitution { return 1 }
        switch match.reading {
        case .asMark: return 1
        case .open: return kind.isSubstitution ? weights.cutsWords : 1
        case .asWords: return name.count >= 4 ? weights.longCutsWords : weights.cutsWords
        }
    }
}
