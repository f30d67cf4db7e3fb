/// The one list of features and weights that screening judges with.
///
/// A set never changes once it is released: a new one gets a new id and stands beside it in ``all``, so that an old
/// finding can be explained with the numbers of its day.
public struct Weights: Hashable, Sendable {
    /// Id of the set: year, month, letter.
    public let ruleSet: String

    /// The set in use.
    public static let current = november2026a
    /// Every set ever released, the newest first.
    public static let all = [november2026a]

    /// The set with an id, or nil.
    /// - Complexity: O(*n*), *n* the number of sets.
    public static func named(_ ruleSet: String) -> Weights? { all.first { $0.ruleSet == ruleSet } }

    // MARK: A finding: strength = kind × length × unchanged share × ordinariness × context, all of them 0 to 1

    /// Strength of each kind before anything else is weighed.
    ///
    /// A plain name is certain; other characters in its place may be chance, sound a little less often than shape.
    public let kinds: [FindingKind: Double]
    /// Factor by length for Han names of 1, 2, 3 and more characters: short ones occur by chance.
    public let hanLength: [Double]
    /// Factor by length for names in letters of 1, 2, 3, 4 and more characters.
    public let letterLength: [Double]
    /// Factor for a name of digits only: sizes, models and years look the same.
    public let digitsOnly: Double
    /// What is left of the strength when every character has been replaced; between this and 1 in proportion.
    public let allReplaced: Double
    /// Further factor when every character of a name of two or three has been replaced.
    public let shortAllReplaced: [Int: Double]
    /// Factor for a name that is no word, a known, common, very common word, or a word shops describe goods with, where
    /// nothing tells what the goods are.
    public let ordinaryWord: [Double]
    /// The same where the goods are of the right's class: then the word is likelier the brand, but not 黑色 or “Max”.
    public let ordinaryWordInClass: [Double]
    /// Factor for every ordinary word where the goods are of another class: 苹果 on fruit.
    public let ordinaryWordOutOfClass: Double
    /// Factor for a name that is no word where the goods are of another class.
    public let outOfClass: Double
    /// The same for a name of two Han characters or up to three letters: codes and abbreviations look alike.
    public let shortOutOfClass: Double
    /// Factor for a name of several words that are all ordinary.
    public let ordinaryPhrase: Double
    /// Factor where the disguise itself is an ordinary word: it then means what it says.
    public let disguiseIsWord: Double
    /// Factor where the match cuts words of the text: 京东 in 北京东路.
    public let cutsWords: Double
    /// Factor for a disguise of up to three characters that holds one like 的, 和, 或 and is not backed by the goods' class.
    public let functionCharacter: Double
    /// Factor for a name of four and more characters that cuts words: a long name seldom does so by chance.
    public let longCutsWords: Double
    /// How much of a replaced character one counts that is spelled by its sound, in five letters or more together.
    public let spelled: Double
    /// Factor for the first letters of the pinyin where the goods are not known to be of the right's classes.
    public let initialsAlone: Double
    /// Factor for a disguise where another right stands undisguised in the same place.
    public let explainedByOther: Double
    /// Of one right the finding that covers more text is taken if it has at least this share of the strongest one's
    /// strength: 弓长小泉 rather than 长小泉 alone.
    public let widerFrom: Double
    /// Findings below this are not reported: chance.
    public let reportFrom: Double

    // MARK: A listing: log-odds = base + strongest finding + signals; score = 1 ÷ (1 + e^−log-odds)

    /// Log-odds of a listing without anything: one in fourteen of the listings that name a brand.
    public let base: Double
    /// Added in proportion to the strength of the strongest finding.
    ///
    /// A plain, unexplained brand name stays below one half.
    public let finding: Double
    /// A finding in the description counts this much of one in the title.
    public let descriptionShare: Double
    /// Added for each kind of disguise: an honest seller wants to be found.
    public let disguised: [FindingKind: Double]
    /// Added where the price is at most this share of the reference price, the lowest share first.
    public let priceLow: [PriceStep]
    /// Added (below zero) from this share of the reference price up.
    public let priceUsual: PriceStep
    /// The most that slang adds together.
    public let slangLimit: Double
    /// Added where the goods are of the right's classes.
    public let classMatch: Double
    /// Added where they are of others.
    public let classMismatch: Double
    /// Added where the holder has authorised the seller: brings any listing below the threshold.
    public let sellerAuthorised: Double
    /// Added where there is a list of authorised sellers and this one is not on it.
    public let sellerNotListed: Double
    /// Added for three or more rights in one title: names used to be found by searches.
    public let severalRights: Double
    /// Listings from this score on are worth an officer's look.
    public let threshold: Double
}

/// A weight that holds from or up to a share of the reference price.
public struct PriceStep: Hashable, Sendable {
    /// Price divided by reference price.
    public let share: Double
    /// What it adds to the log-odds.
    public let weight: Double
}

extension Weights {
    /// The first set, of November 2026, fixed by hand on honest titles and disguises written for the tests.
    static let november2026a = Weights(
        ruleSet: "2026-11-a",
        kinds: [
            .exact: 1, .letterCase: 0.98, .width: 0.97, .traditional: 0.97, .alias: 0.95,
            .separator: 0.92,
            .homophone: 0.9, .lookalike: 0.88, .confusable: 0.92, .split: 0.88, .leet: 0.92, .pinyin: 0.85,
            .nearHomophone: 0.7, .mixed: 0.8, .transposed: 0.8, .edit: 0.7, .initials: 0.5,
        ],
        hanLength: [0.5, 0.82, 0.95, 1],
        letterLength: [0, 0.55, 0.75, 0.9, 1],
        digitsOnly: 0.45,
        allReplaced: 0.55,
        shortAllReplaced: [2: 0.6, 3: 0.8],
        ordinaryWord: [1, 0.6, 0.42, 0.28, 0.2],
        ordinaryWordInClass: [1, 0.85, 0.75, 0.6, 0.3],
        ordinaryWordOutOfClass: 0.15,
        outOfClass: 0.9,
        shortOutOfClass: 0.6,
        ordinaryPhrase: 0.85,
        disguiseIsWord: 0.2,
        cutsWords: 0.3,
        functionCharacter: 0.6,
        longCutsWords: 0.75,
        spelled: 0.3,
        initialsAlone: 0.5,
        explainedByOther: 0.3,
        widerFrom: 0.8,
        reportFrom: 0.35,
        base: -2.6,
        finding: 2,
        descriptionShare: 0.7,
        disguised: [
            .homophone: 1.6, .lookalike: 1.6, .confusable: 1.6, .separator: 1, .width: 0.3, .split: 1.6, .leet: 1.6,
            .pinyin: 1.2, .nearHomophone: 1, .mixed: 1.4, .transposed: 1.2, .edit: 1, .initials: 0.6,
        ],
        priceLow: [
            PriceStep(share: 0.1, weight: 2.2), PriceStep(share: 0.3, weight: 1.4),
            PriceStep(share: 0.5, weight: 0.6),
        ],
        priceUsual: PriceStep(share: 0.8, weight: -0.5),
        slangLimit: 3,
        classMatch: 0.2,
        classMismatch: -0.9,
        sellerAuthorised: -6,
        sellerNotListed: 0.4,
        severalRights: 0.3,
        threshold: 0.5
    )
}
