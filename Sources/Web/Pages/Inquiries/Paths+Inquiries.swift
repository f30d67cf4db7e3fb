package import Enforcement

extension Paths {
    static let inquiriesPattern: PathPattern = "/inquiries"
    /// What is tested and identified in the cases that one may see.
    package static let inquiries = inquiriesPattern.path()
    static let inquiryPattern: PathPattern = "/inquiries/\(.id)"
    package static func inquiry(_ id: InquiryID) -> Path { inquiryPattern.path(id.rawValue) }
    /// One act on an inquiry, by its noun: `/inquiries/…/result`.
    static let inquiryActPattern: PathPattern = "/inquiries/\(.id)/\(.word("act"))"
}
