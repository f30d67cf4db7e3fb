import Law

/// Words of pictures that stand elsewhere too, and of the pictures of a right.
enum PhotoText {
    static let same = Wording("同一图片另见于", "The same picture elsewhere")
    static let picture = Wording("图片", "Picture")
    static let elsewhere = Wording("另见于", "Elsewhere")
    static let likeness = Wording("相似程度", "Likeness")
    static let doubtful = Wording("画面内容少，仅供参考", "little to see in it, of little weight")
    static let pictures = Wording("图片库", "Pictures")
    static let picturesLead = Wording(
        "正品图片和已知假货图片。商品信息出现同一图片时（含缩放、翻转、旋转），列为“同一图片”的发现。",
        "Photos of the genuine article and of known fakes. A listing with the same picture, scaled, mirrored or turned, has a finding."
    )
    static let noPictures = Wording("还没有图片", "No pictures yet")
    static let shows = Wording("图片内容", "What the pictures show")
    static let showsHint = Wording(
        "已获授权的卖家使用正品图片不列为发现；任何卖家使用假货图片都列为发现",
        "The genuine article in an authorised seller's listing is no finding; a known fake in anybody's is one")
    static let add = Wording("添加图片", "Add pictures")

    static func bits(_ distance: Int) -> Wording {
        distance == 0
            ? Wording("指纹完全一致", "alike in every bit")
            : Wording("256位中相差\(distance)位", "\(distance) of 256 bits differ")
    }
    static func own(_ name: String) -> Wording { Wording("本记录的“\(name)”", "as “\(name)” here") }
    static func more(_ count: String) -> Wording { Wording("另有 \(count) 张未列出。", "\(count) more are not listed.") }
    static func hidden(_ count: String) -> Wording {
        Wording(
            "另有 \(count) 件您无权查看的记录有同一图片。", "Records that you may not see and that have the same picture: \(count).")
    }
    static func turn(_ word: String) -> Wording? { turns[word] }

    private static let turns: [String: Wording] = [
        "quarter": Wording("旋转90度", "turned by 90°"), "half": Wording("旋转180度", "turned by 180°"),
        "three-quarters": Wording("旋转270度", "turned by 270°"),
        "upside-down": Wording("上下翻转", "upside down"), "mirrored": Wording("左右镜像", "mirrored"),
        "transposed": Wording("镜像并旋转", "mirrored and turned"),
        "antitransposed": Wording("镜像并旋转", "mirrored and turned"),
    ]
}
