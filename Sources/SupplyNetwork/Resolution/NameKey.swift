import Foundation

/// The comparison key of a firm's, shop's or person's name: two spellings of one name have the same key.
///
/// What people write differently without meaning another name is taken away: full and half width, upper and lower case,
/// traditional and simplified characters, spaces, brackets and other marks, and the form of the organisation at the end
/// (有限公司, 有限责任公司, 股份有限公司, 集团, 个体工商户, Co., Ltd.). What tells two firms apart stays: the trade, the region, and
/// words such as 分公司.
///
///     NameKey("云嶺泉飲品（集團）有限公司").text   // "云岭泉饮品"
///     NameKey("Nordvik Sports Co., Ltd.").text   // "nordviksports"
public struct NameKey: Hashable, Sendable, CustomStringConvertible {
    /// Letters and digits only, folded.
    ///
    /// Empty only for a name without any visible character.
    public let text: String

    /// The key of a name.
    ///
    /// - Complexity: O(*n*), *n* the length of the name.
    public init(_ name: String) {
        let folded = NameFolding.folded(name)
        let words = OrganisationForms.dropLatin(NameFolding.words(folded))
        let key = OrganisationForms.dropChinese(words.joined())
        text = key.isEmpty ? folded.filter { !$0.isWhitespace } : key
    }

    private init(key: String) {
        text = key
    }

    /// The same key without the region it begins with: 湖南省云川市云岭泉饮品 and 云岭泉饮品 meet here.
    ///
    /// The region's own name is never the whole name of a firm: at least two characters stay, else the key stays whole.
    public var withoutRegion: NameKey { NameKey(key: RegionWords.dropLeading(text)) }

    /// The key as text.
    public var description: String { text }
}
