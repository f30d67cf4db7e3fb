package import Law

/// Listing 商品信息: one offer on a platform as it was captured; never changed afterwards.
package struct Listing: Hashable, Sendable {
    package let id: ListingID
    package let batch: String
    package let platform: String
    /// The platform's own number of the offer.
    package let externalID: String
    package let url: String?
    package let title: String
    package let description: String?
    package let price: Money?
    package let category: String?
    package let sellerName: String?
    package let sellerCode: String?
    /// Addresses of the pictures as the feed gave them.
    package let images: [String]
    package let capturedAt: Moment
    /// Who or what captured it.
    package let collector: String
    /// SHA-256 of the canonical JSON of the captured fields, as hexadecimal text.
    package let contentHash: String
    package let unitID: UnitID
    /// The score of its screening, 0 to 1; nil before it was screened.
    package let score: Double?
    package let status: ListingStatus
    package let version: Int

    package init(
        id: ListingID, batch: String, platform: String, externalID: String, url: String?, title: String,
        description: String?, price: Money?, category: String?, sellerName: String?, sellerCode: String?,
        images: [String], capturedAt: Moment, collector: String, contentHash: String, unitID: UnitID, score: Double?,
        status: ListingStatus, version: Int
    ) {
        self.id = id
        self.batch = batch
        self.platform = platform
        self.externalID = externalID
        self.url = url
        self.title = title
        self.description = description
        self.price = price
        self.category = category
        self.sellerName = sellerName
        self.sellerCode = sellerCode
        self.images = images
        self.capturedAt = capturedAt
        self.collector = collector
        self.contentHash = contentHash
        self.unitID = unitID
        self.score = score
        self.status = status
        self.version = version
    }
}

/// What an officer has made of a listing.
package enum ListingStatus: String, CaseIterable, Hashable, Sendable, Codable {
    /// No finding, or nobody has looked at the findings yet.
    case unseen
    /// An officer says the findings are right.
    case suspected
    /// An officer says they are wrong.
    case cleared
    /// Not sure: to be looked at again.
    case unsure
    /// A clue speaks of it.
    case dispatched

    package var label: Wording {
        switch self {
        case .unseen: Wording("待判读", "To be judged")
        case .suspected: Wording("疑似侵权", "Suspected")
        case .cleared: Wording("已排除", "Cleared")
        case .unsure: Wording("存疑", "Not sure")
        case .dispatched: Wording("已转线索", "Dispatched")
        }
    }
}
