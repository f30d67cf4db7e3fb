import Foundation

/// The one list of features and weights that screening judges with: `Resources/weights.json`.
///
/// A set never changes once it is released: a new one gets a new id and stands beside it in ``all``, so that an old
/// finding can be explained with the numbers of its day.
public struct Weights: Hashable, Sendable, Decodable {
    /// Id of the set: year, month, letter.
    public let ruleSet: String

    /// The set in use: the first of the file.
    public static let current = all[0]
    /// Every set ever released, the newest first.
    public static let all = read(EmbeddedResources.bytes("weights.json") ?? [])

    /// The set with an id, or nil.
    /// - Complexity: O(*n*), *n* the number of sets.
    public static func named(_ ruleSet: String) -> Weights? { all.first { $0.ruleSet == ruleSet } }

    private static func read(_ file: [UInt8]) -> [Weights] {
        do {
            let sets = try JSONDecoder().decode([Weights].self, from: Data(file))
            precondition(!sets.isEmpty, "weights.json holds no set")
            return sets
        } catch {
            preconditionFailure("weights.json of this program cannot be read: \(error)")
        }
    }

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
    /// Factor for a name that thousands of people bear.
    public let personName: Double
    /// The same where the goods are of the right's classes.
    public let personNameInClass: Double
    /// Factor for a short name in Han characters with which the name of a company or shop begins: 国信 in 国信证券.
    public let companyName: Double
    /// Factor for a name of two characters of which one sounds only nearly alike, where the goods are of the right's classes; elsewhere
    /// such a name is never reported.
    public let nearShortInClass: Double
    /// Factor where the disguise itself is an ordinary word: it then means what it says.
    public let disguiseIsWord: Double
    /// Factor where the match cuts words of the text: 京东 in 北京东路.
    public let cutsWords: Double
    /// Factor for a disguise of up to three characters that holds one like 的, 和, 或 and is not backed by the goods' class.
    public let functionCharacter: Double
    /// The same for a name of three where whole words stand on both sides of it.
    public let functionCharacterApart: Double
    /// Factor for a name of four and more characters that cuts words: a long name seldom does so by chance.
    public let longCutsWords: Double
    /// Factor for a disguise of a name of two characters, or of one of three with all of them changed, beside a character that belongs to no
    /// word of the text: then it is likelier a piece of a word that no list has.
    public let besideRest: Double
    /// How likely a character of a text stands for one of a name by chance, by what was changed.
    let chance: [Alignment.Change: Double]
    /// Chance of a match, over all names of the same length, that about halves the strength.
    public let chanceFrom: Double
    /// The part of ``chanceFrom`` that does not count.
    public let chanceIgnored: Double
    /// Factor of the chance where the goods are of the right's classes: other rights' need not be counted.
    public let chanceInClass: Double
    /// Factor of the chance where no whole words stand on both sides: such windows are many more.
    public let chanceBesideRest: Double
    /// Factor of the chance where what was changed reads as text: a word of the text covers it, or it is a character like 的 or 和.
    public let chanceReadsAsText: Double
    /// How much of what an ordinary word lacks is given back where it is disguised.
    public let disguisedWord: Double
    /// Factor for one character wrong, left out or too many, in a name that is not long, where the goods are not known to be of the
    /// right's classes.
    public let editAlone: Double
    /// How much of a replaced character one counts that is spelled by its sound, in four letters or more together.
    public let spelled: Double
    /// Factor for the first letters of the pinyin where the goods are not known to be of the right's classes.
    public let initialsAlone: Double
    /// Factor for a disguise where another right stands undisguised in the same place.
    public let explainedByOther: Double
    /// Factor for an ordinary word where a name that is none stands openly beside it: a model of that brand, as *Volt* in
    /// *Nike Free Volt*.
    public let besideBrand: Double
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
    /// A finding in the shop's name counts this much of one in the title.
    public let sellerShare: Double
    /// A finding in the address counts this much of one in the title.
    public let addressShare: Double
    /// Added for each kind of disguise: an honest seller wants to be found.
    public let disguised: [FindingKind: Double]
    /// Added in place of that of ``FindingKind/width`` where letters are circled, squared or otherwise drawn, which no keyboard does.
    public let styled: Double
    /// Added where a Han character is a rare variant, which nobody writes any more but to hide.
    public let variant: Double
    /// Added for each way in which an address is made to look like a mark.
    public let disguisedHost: [HostFinding.Way: Double]
    /// Added where the price is at most this share of the reference price, the lowest share first.
    public let priceLow: [PriceStep]
    /// Added where no reference price is known and the price lies so many spreads below the median of its right and class, the lowest first.
    public let priceBelow: [PriceDeviation]
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
    /// Added where the seller stands on a list of those who broke trust.
    public let sellerListed: Double
    /// Added for each earlier case of the seller, up to ``sellerCasesLimit``.
    public let sellerCase: Double
    /// The most that earlier cases add.
    public let sellerCasesLimit: Double
    /// Added for three or more rights in one title: names used to be found by searches.
    public let severalRights: Double
    /// The strength from which a finding counts as one of the three.
    public let severalRightsFrom: Double
    /// Listings from this score on are worth an officer's look.
    public let threshold: Double

    /// How much a finding in a field counts of one in the title.
    func share(of field: Finding.Field) -> Double {
        switch field {
        case .title: 1
        case .description: descriptionShare
        case .seller: sellerShare
        case .url: addressShare
        }
    }
}

/// A weight that holds up to a deviation from the median price.
public struct PriceDeviation: Hashable, Sendable, Decodable {
    /// How many spreads the price lies above the median; below zero for under it.
    public let deviation: Double
    /// What it adds to the log-odds.
    public let weight: Double
}

/// A weight that holds from or up to a share of the reference price.
public struct PriceStep: Hashable, Sendable, Decodable {
    /// Price divided by reference price.
    public let share: Double
    /// What it adds to the log-odds.
    public let weight: Double
}
