//! The form every message has: its languages side by side, checked by the compiler.

/// Makes one function a message. Without arguments it returns a `&'static str`, with arguments a `String`
/// in which `{name}` stands for them.
macro_rules! messages {
    ($( $(#[$doc:meta])* $name:ident $( ( $($arg:ident : $kind:ty),+ ) )? { $fi:literal, $sv:literal, $en:literal } )+) => {
        $( messages!(@one $(#[$doc])* $name $( ( $($arg : $kind),+ ) )? { $fi, $sv, $en }); )+
    };
    (@one $(#[$doc:meta])* $name:ident { $fi:literal, $sv:literal, $en:literal }) => {
        $(#[$doc])*
        pub fn $name(lang: $crate::words::Lang) -> &'static str {
            match lang {
                $crate::words::Lang::Fi => $fi,
                $crate::words::Lang::Sv => $sv,
                $crate::words::Lang::En => $en,
            }
        }
    };
    (@one $(#[$doc:meta])* $name:ident ( $($arg:ident : $kind:ty),+ ) { $fi:literal, $sv:literal, $en:literal }) => {
        $(#[$doc])*
        pub fn $name(lang: $crate::words::Lang, $($arg : $kind),+) -> String {
            match lang {
                $crate::words::Lang::Fi => format!($fi),
                $crate::words::Lang::Sv => format!($sv),
                $crate::words::Lang::En => format!($en),
            }
        }
    };
}
