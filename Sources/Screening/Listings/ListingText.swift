/// What screening reads of one listing.
public struct ListingText: Hashable, Sendable {
    /// The listing's own id.
    public var id: String
    /// The title as shown.
    public var title: String
    /// The longer text, or nil.
    public var description: String?
    /// The asking price, or nil.
    public var price: Price?
    /// The platform's goods category: a word, or a Nice class number.
    public var category: String?
    /// Name of the platform.
    public var platform: String?
    /// Address of the page.
    public var url: String?
    /// Name of the seller.
    public var seller: String?
    /// The seller's unified credit code or platform code.
    public var sellerCode: String?
    /// Addresses or file names of the pictures.
    public var images: [String]

    /// A listing from its parts.
    public init(
        id: String, title: String, description: String? = nil, price: Price? = nil,
        category: String? = nil,
        platform: String? = nil, url: String? = nil, seller: String? = nil, sellerCode: String? = nil,
        images: [String] = []
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.price = price
        self.category = category
        self.platform = platform
        self.url = url
        self.seller = seller
        self.sellerCode = sellerCode
        self.images = images
    }
}
