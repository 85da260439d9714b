//! From facts to text.
//!
//! *Invariant:* without blanks, fields in their order; what no fact has is a [`Fault`].

use super::Fault;
use serde::Serialize;
use serde::ser::{
    Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer,
};

/// Writes one value.
pub(super) struct Pen<'a>(pub(super) &'a mut String);

/// Writes several, with commas between them and a bracket at the end.
pub(super) struct Row<'a> {
    out: &'a mut String,
    any: bool,
    end: char,
}

impl<'a> Pen<'a> {
    fn row(self, start: char, end: char) -> Row<'a> {
        self.0.push(start);
        Row { out: self.0, any: false, end }
    }

    fn quoted(self, text: &str) {
        self.0.push('"');
        for sign in text.chars() {
            match sign {
                '"' | '\\' => self.0.extend(['\\', sign]),
                '\x08' => self.0.push_str("\\b"),
                '\x0c' => self.0.push_str("\\f"),
                '\n' => self.0.push_str("\\n"),
                '\r' => self.0.push_str("\\r"),
                '\t' => self.0.push_str("\\t"),
                '\0'..='\x1f' => {
                    let digit = |value| char::from_digit(value, 16).unwrap_or('0');
                    let code = u32::from(sign);
                    self.0.push_str("\\u00");
                    self.0.extend([digit(code / 16), digit(code % 16)]);
                }
                _ => self.0.push(sign),
            }
        }
        self.0.push('"');
    }
}

impl Row<'_> {
    fn next(&mut self) -> Pen<'_> {
        if self.any {
            self.out.push(',');
        }
        self.any = true;
        Pen(self.out)
    }

    fn name(&mut self, name: &str) {
        self.next().quoted(name);
        self.out.push(':');
    }
}

/// Whole numbers in their decimal digits.
macro_rules! whole {
    ($($method:ident: $number:ty,)*) => {$(
        fn $method(self, number: $number) -> Result<(), Fault> {
            self.serialize_i64(number.into())
        }
    )*};
}

/// What no fact has.
macro_rules! none {
    ($($method:ident($($of:ty),*) -> $gives:ty,)*) => {$(
        fn $method(self, $(_: $of),*) -> Result<$gives, Fault> {
            Err(Fault)
        }
    )*};
}

impl<'a> Serializer for Pen<'a> {
    type Ok = ();
    type Error = Fault;
    type SerializeSeq = Row<'a>;
    type SerializeTuple = Row<'a>;
    type SerializeTupleStruct = Impossible<(), Fault>;
    type SerializeTupleVariant = Impossible<(), Fault>;
    type SerializeMap = Row<'a>;
    type SerializeStruct = Row<'a>;
    type SerializeStructVariant = Impossible<(), Fault>;

    whole! {
        serialize_i8: i8,
        serialize_i16: i16,
        serialize_i32: i32,
        serialize_u8: u8,
        serialize_u16: u16,
        serialize_u32: u32,
    }

    none! {
        serialize_f32(f32) -> (),
        serialize_f64(f64) -> (),
        serialize_char(char) -> (),
        serialize_bytes(&[u8]) -> (),
        serialize_unit_struct(&'static str) -> (),
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct,
        serialize_tuple_variant(&'static str, u32, &'static str, usize)
            -> Self::SerializeTupleVariant,
        serialize_struct_variant(&'static str, u32, &'static str, usize)
            -> Self::SerializeStructVariant,
    }

    fn serialize_i64(self, number: i64) -> Result<(), Fault> {
        self.0.push_str(&number.to_string());
        Ok(())
    }

    fn serialize_u64(self, number: u64) -> Result<(), Fault> {
        self.serialize_i64(i64::try_from(number).map_err(|_| Fault)?)
    }

    fn serialize_bool(self, truth: bool) -> Result<(), Fault> {
        self.0.push_str(if truth { "true" } else { "false" });
        Ok(())
    }

    fn serialize_str(self, text: &str) -> Result<(), Fault> {
        self.quoted(text);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Fault> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Fault> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Fault> {
        self.0.push_str("null");
        Ok(())
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
    ) -> Result<(), Fault> {
        self.serialize_str(name)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Fault> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Fault> {
        Err(Fault)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Row<'a>, Fault> {
        Ok(self.row('[', ']'))
    }

    fn serialize_tuple(self, _: usize) -> Result<Row<'a>, Fault> {
        Ok(self.row('[', ']'))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Row<'a>, Fault> {
        Ok(self.row('{', '}'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Row<'a>, Fault> {
        Ok(self.row('{', '}'))
    }
}

impl SerializeSeq for Row<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        value.serialize(self.next())
    }

    fn end(self) -> Result<(), Fault> {
        self.out.push(self.end);
        Ok(())
    }
}

impl SerializeTuple for Row<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        value.serialize(self.next())
    }

    fn end(self) -> Result<(), Fault> {
        SerializeSeq::end(self)
    }
}

impl SerializeStruct for Row<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Fault> {
        self.name(name);
        value.serialize(Pen(self.out))
    }

    fn end(self) -> Result<(), Fault> {
        SerializeSeq::end(self)
    }
}

impl SerializeMap for Row<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Fault> {
        key.serialize(self.next())?;
        self.out.push(':');
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        value.serialize(Pen(self.out))
    }

    fn end(self) -> Result<(), Fault> {
        SerializeSeq::end(self)
    }
}
