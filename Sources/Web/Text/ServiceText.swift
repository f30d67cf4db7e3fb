import Law

/// The words of service.
enum ServiceText {
    static let address = Wording("送达地址", "Address")
    static let telephone = Wording("联系电话", "Telephone")
    static let electronic = Wording("电子送达地址", "Electronic address")
    static let notAgreed = Wording("不同意电子送达", "Electronic service not agreed to")
    static let triedOn = Wording("送达日期", "Tried on")
    static let account = Wording("未送达的情况", "Why it failed")
    static let ground = Wording("公告理由", "Why announced")
    static let place = Wording("公告的媒体或者网站", "Published in")
    static let announcedOn = Wording("公告发出日期", "Announced on")
    static let countsFrom = Wording("视为送达之日", "Counts as served on")
    static let proof = Wording("送达凭证", "Proof of service")
}
